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

    private final OwnerEventReader tellings;
    private final EventRetentionRepository events;
    private final LedgerRetentionRepository ledger;
    private final RetentionConfig config;
    private final Clock clock;

    RetentionJob(
            OwnerEventReader tellings,
            EventRetentionRepository events,
            LedgerRetentionRepository ledger,
            RetentionConfig config,
            Clock clock) {
        this.tellings = tellings;
        this.events = events;
        this.ledger = ledger;
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
        var told = now.minus(config.events());
        var accountable = now.minus(config.ledger());
        deleteInBatches("attempts", most -> events.deleteAttempts(brought, most));
        deleteInBatches("trials", most -> events.deleteTrials(brought, most));
        deleteInBatches("warnings", most -> events.deleteWarnings(brought, most));
        deleteInBatches("events", most -> {
            tellings.number(); // clients that read by number must learn what was deleted
            return events.deleteEvents(told, brought, most);
        });
        deleteInBatches("facts", most -> ledger.deleteFacts(accountable, most));
        deleteInBatches("letters", most -> ledger.deleteLetters(accountable, most));
        deleteInBatches("absences", most -> ledger.deleteSuspensions(accountable, most));
    }

    private void deleteInBatches(String what, Batch batch) {
        var gone = 0;
        int last;
        do {
            last = batch.delete(config.batch());
            gone += last;
        } while (last == config.batch());
        if (gone > 0) {
            LOG.infof("%d %s let go", gone, what);
        }
    }

    /** Deletes a limited number of rows in a transaction of its own; returns how many. */
    @FunctionalInterface
    private interface Batch {
        int delete(int most);
    }
}
