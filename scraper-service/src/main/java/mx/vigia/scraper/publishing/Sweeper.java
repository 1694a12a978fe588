package mx.vigia.scraper.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import mx.vigia.platform.store.Jdbc;

/** Sends again what was committed but never acknowledged, under the same ids. */
@ApplicationScoped
class Sweeper {
    private static final int MOST = 200;

    private final Jdbc database;
    private final BillAnnouncer announcer;
    private final PublishingConfig config;
    private final InstantSource clock;

    Sweeper(Jdbc database, BillAnnouncer announcer, PublishingConfig config, InstantSource clock) {
        this.database = database;
        this.announcer = announcer;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${vigia.publishing.sweep-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var before = clock.instant().minus(config.sweepAfter());
        while (sweepOnce(before) == MOST) {
            Thread.onSpinWait();
        }
    }

    /** The rows stay locked until they are sent, so that two replicas do not send the same ones. */
    private int sweepOnce(java.time.Instant before) {
        return database.inTransaction(jdbc -> {
            var untold = new Sightings(jdbc).untold(before, MOST);
            var sent = announcer.send(untold);
            new Sightings(jdbc).mark(sent, clock.instant());
            return sent.size();
        });
    }
}
