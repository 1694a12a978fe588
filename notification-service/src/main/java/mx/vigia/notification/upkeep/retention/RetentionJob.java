package mx.vigia.notification.upkeep.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import mx.vigia.notification.channel.endpoint.OwnerEventReader;
import org.jboss.logging.Logger;

/** Deletes, on a schedule, data whose retention has ended. Concurrent jobs take different rows. */
@ApplicationScoped
class RetentionJob {
    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final OwnerEventReader eventReader;
    private final EventRetentionRepository events;
    private final LedgerRetentionRepository retentionRepository;
    private final RetentionConfig config;
    private final Clock clock;

    RetentionJob(
            OwnerEventReader eventReader,
            EventRetentionRepository events,
            LedgerRetentionRepository retentionRepository,
            RetentionConfig config,
            Clock clock) {
        this.eventReader = eventReader;
        this.events = events;
        this.retentionRepository = retentionRepository;
        this.config = config;
        this.clock = clock;
    }

    /** Deletes events first, since the ledger keeps every fact that has an event. */
    @Scheduled(
            every = "{vigia.retention.every:1h}",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void letGo() {
        var now = clock.instant();
        var brought = now.minus(config.attempts());
        var given = now.minus(config.events());
        var accountable = now.minus(config.ledger());
        deleteInBatches("attempts", max -> events.deleteAttempts(brought, max));
        deleteInBatches("trials", max -> events.deleteTrials(brought, max));
        deleteInBatches("warnings", max -> events.deleteWarnings(brought, max));
        deleteInBatches("events", max -> {
            eventReader.number(); // clients that read by number must learn what was deleted
            return events.deleteEvents(given, brought, max);
        });
        deleteInBatches("facts", max -> retentionRepository.deleteFacts(accountable, max));
        deleteInBatches("letters", max -> retentionRepository.deleteLetters(accountable, max));
        deleteInBatches("absences", max -> retentionRepository.deleteSuspensions(accountable, max));
    }

    private void deleteInBatches(String what, Batch batch) {
        var gone = 0;
        int last;
        do {
            last = batch.delete(config.batch());
            gone += last;
        } while (last == config.batch());
        if (gone > 0) {
            LOG.infof("Retention deleted: count=%d what=%s", gone, what);
        }
    }

    /** Deletes a limited number of rows in a transaction of its own; returns how many. */
    @FunctionalInterface
    private interface Batch {
        int delete(int max);
    }
}
