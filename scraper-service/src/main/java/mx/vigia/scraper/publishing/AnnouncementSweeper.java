package mx.vigia.scraper.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Publishes again what was committed but never acknowledged, under the same ids. */
@ApplicationScoped
class AnnouncementSweeper {
    private static final int BATCH_SIZE = 200;

    private final SightingAnnouncer announcer;
    private final PublishingConfig config;
    private final InstantSource clock;

    AnnouncementSweeper(SightingAnnouncer announcer, PublishingConfig config, InstantSource clock) {
        this.announcer = announcer;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${vigia.publishing.sweep-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        announcer.sweep(clock.instant().minus(config.sweepAfter()), BATCH_SIZE);
    }
}
