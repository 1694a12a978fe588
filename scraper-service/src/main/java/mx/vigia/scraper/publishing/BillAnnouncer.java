package mx.vigia.scraper.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;

/** Commits what a page said of bills, votes, meetings and debates, announces it, and marks it announced; what a page says again is no news. */
@ApplicationScoped
public class BillAnnouncer {
    private final Jdbc database;
    private final Loudspeaker loudspeaker;
    private final InstantSource clock;
    private final MeterRegistry meters;

    BillAnnouncer(Jdbc database, Loudspeaker loudspeaker, InstantSource clock, MeterRegistry meters) {
        this.database = database;
        this.loudspeaker = loudspeaker;
        this.clock = clock;
        this.meters = meters;
    }

    /** Makes these sightings known. When it returns they are committed; those the broker did not take are swept up later. */
    public Announced announce(Capture page, List<Sighting> sightings) {
        return announce(page, sightings, Set.of());
    }

    /**
     * The same but for some of them.
     *
     * @param sightings all that the page shows, since whose one entry is hangs on the others
     * @param unsaid those of them that are not to be published
     */
    public Announced announce(Capture page, List<Sighting> sightings, Set<Sighting> unsaid) {
        if (sightings.isEmpty()) {
            return new Announced(0, List.of());
        }
        var committed = commit(page, sightings, unsaid);
        tell(committed.events());
        meters.counter("vigia_sightings_published", "site", page.site())
                .increment(committed.events().size());
        return new Announced(committed.events().size(), committed.problems());
    }

    /** First of three: what was said becomes true. */
    Committed commit(Capture page, List<Sighting> sightings, Set<Sighting> unsaid) {
        return database.inTransaction(jdbc -> {
            oneAtATime(jdbc, page.site());
            return new Ledger(jdbc, page, clock.instant()).enter(sightings, unsaid);
        });
    }

    /** Second and third: the broker has it, and we know that it has. */
    int tell(List<Announcement> events) {
        var sent = send(events);
        if (!sent.isEmpty()) {
            new Sightings(database).mark(sent, clock.instant());
        }
        return sent.size();
    }

    /** The ids of those events the broker has, each sent to the topic of its subject. */
    List<UUID> send(List<Announcement> events) {
        var bySubject = events.stream().collect(Collectors.groupingBy(Announcement::subject));
        return bySubject.entrySet().stream()
                .flatMap(batch -> send(batch.getKey(), batch.getValue()).stream())
                .toList();
    }

    private List<UUID> send(Subject subject, List<Announcement> events) {
        var word = subject.word();
        return loudspeaker.send(word + "s.sighted.v1", "mx.vigia." + word + ".sighted.v1", events);
    }

    /** Keys of one site are handed out by one transaction at a time. */
    private static void oneAtATime(Jdbc jdbc, String site) {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('sightings of ' || ?))", site);
    }

    /** How many sightings were news, and what a person should look at. */
    public record Announced(int published, List<Problem> problems) {}

    /** The events of one transaction. */
    record Committed(List<Announcement> events, List<Problem> problems) {}
}
