package mx.vigia.scraper.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import mx.vigia.platform.kafka.AnnouncementPublisher;
import mx.vigia.platform.kafka.AnnouncementPublisher.UnmarkedRows;
import mx.vigia.platform.kafka.AnnouncementReport;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import org.jboss.logging.Logger;

/**
 * Commits what a page states about bills, votes, meetings and debates, publishes it, and marks it published; unchanged
 * statements are dropped.
 */
@ApplicationScoped
public class SightingAnnouncer {
    private static final Logger LOG = Logger.getLogger(SightingAnnouncer.class);

    private final Jdbc database;
    private final AnnouncementPublisher<SightingAnnouncement> publisher;
    private final InstantSource clock;
    private final MeterRegistry meters;

    SightingAnnouncer(Jdbc database, EventProducer producer, InstantSource clock, MeterRegistry meters) {
        this.database = database;
        this.publisher = new AnnouncementPublisher<>(producer, event -> List.of(event.record()));
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Publishes these sightings. They are committed when it returns; those that the broker did not accept are left to
     * the sweeper.
     */
    public Announced publish(PageCapture page, List<Sighting> sightings) {
        return publish(page, sightings, Set.of());
    }

    /**
     * Publishes these sightings except some of them.
     *
     * @param sightings all that the page shows, since the matching of one entry depends on the others
     * @param unsaid those of them that are not to be published
     */
    public Announced publish(PageCapture page, List<Sighting> sightings, Set<Sighting> unsaid) {
        if (sightings.isEmpty()) {
            return new Announced(0, List.of());
        }
        var committed = commit(page, sightings, unsaid);
        publishAndMark(committed.events());
        meters.counter("vigia_sightings_published", "site", page.site())
                .increment(committed.events().size());
        return new Announced(committed.events().size(), committed.problems());
    }

    /** First of three steps: commits the statements. */
    Committed commit(PageCapture page, List<Sighting> sightings, Set<Sighting> unsaid) {
        return database.inTransaction(jdbc -> {
            lockSite(jdbc, page.site());
            return new SightingWriter(jdbc, page, clock.instant()).save(sightings, unsaid);
        });
    }

    /** Second and third step: publishes to the broker, and marks what it accepted. */
    private void publishAndMark(List<SightingAnnouncement> events) {
        warn(publisher.announce(events, acknowledged -> mark(database, acknowledged)));
    }

    /**
     * Publishes again what was committed before this moment and never acknowledged, until little is left or the broker
     * does not accept it.
     */
    void sweep(Instant before, int batchSize) {
        warn(publisher.sweep(database, batchSize, new UnmarkedRows<>() {
            @Override
            public List<SightingAnnouncement> lock(Jdbc transaction, int limit) {
                return new SightingRepository(transaction).findUnannounced(before, limit);
            }

            @Override
            public void mark(Jdbc transaction, List<SightingAnnouncement> acknowledged) {
                SightingAnnouncer.this.mark(transaction, acknowledged);
            }
        }));
    }

    private void mark(Jdbc jdbc, List<SightingAnnouncement> acknowledged) {
        new SightingRepository(jdbc)
                .mark(acknowledged.stream().map(SightingAnnouncement::id).toList(), clock.instant());
    }

    /** Logs why some are to be published again. */
    private static void warn(AnnouncementReport<SightingAnnouncement> report) {
        report.refused()
                .forEach(refusal -> LOG.warnf(
                        "Event not published, will be sent again: id=%s reason=%s",
                        refusal.announcement().id(), refusal.reason()));
        report.failure().ifPresent(e -> LOG.warnf(e, "Events not published, will be sent again"));
    }

    /** Keys of one site are assigned by one transaction at a time. */
    private static void lockSite(Jdbc jdbc, String site) {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('sightings of ' || ?))", site);
    }

    /** How many sightings were news, and problems for a person to check. */
    public record Announced(int published, List<ReadingProblem> problems) {}

    /** The events of one transaction. */
    record Committed(List<SightingAnnouncement> events, List<ReadingProblem> problems) {}
}
