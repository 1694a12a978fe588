package mx.vigia.scraper.freshness;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.publishing.PageCapture;
import mx.vigia.scraper.publishing.SightingAnnouncer;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;

/**
 * Publishes a canary at intervals: the sighting of a matter of a reserved site, which states the time, committed and
 * sent like any other. Analysis and notification pass it on, and a letter ends its run; nobody is shown it.
 */
@ApplicationScoped
class CanaryPublisher {
    /** The reserved site, which no catalogue can name: ids of sites have a dot. */
    static final String SITE = "canary";

    private static final URI PAGE = URI.create("https://vigia.invalid/canary");

    private final SightingAnnouncer announcer;
    private final Jdbc database;
    private final CanaryConfig config;
    private final InstantSource clock;

    CanaryPublisher(SightingAnnouncer announcer, Jdbc database, CanaryConfig config, InstantSource clock) {
        this.announcer = announcer;
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Publishes one in place of the last, unless another replica has done so lately. */
    @Scheduled(every = "{vigia.canary.every:15m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishIfDue() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var since = now.minus(DurationConverter.parseDuration(config.every()).dividedBy(2));
        if (!isPublishedBetween(since, now)) {
            publish(now);
        }
    }

    void publish(Instant now) {
        deleteEarlier();
        announcer.publish(
                new PageCapture(SITE, PAGE, now, Sha256.of(now.toString()), false),
                List.of(new Sighting(
                        PageKind.RECORD, List.of(SITE), StatedFields.nothing().title(now.toString()), List.of())));
    }

    private boolean isPublishedBetween(Instant since, Instant now) {
        return database.exists("""
                select 1 from sighting s join source_record r on r.id = s.record_id
                where r.site = ? and s.sighted_at > ? and s.sighted_at <= ? limit 1""", SITE, since, now);
    }

    /** One that the broker has not taken yet is replaced, too: after an outage one run is enough. */
    private void deleteEarlier() {
        database.update("delete from sighting s using source_record r where r.id = s.record_id and r.site = ?", SITE);
    }
}
