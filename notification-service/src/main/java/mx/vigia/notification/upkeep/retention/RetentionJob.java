package mx.vigia.notification.upkeep.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import mx.vigia.notification.channel.endpoint.OwnerEventReader;
import org.jboss.logging.Logger;

/** Lets go by the clock of what was kept as long as was promised. Several keepers at once take different rows. */
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

    /** Events first, for the ledger keeps every fact that an event is of. */
    @Scheduled(
            every = "{vigia.retention.every:1h}",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void letGo() throws SQLException {
        var now = clock.instant();
        var brought = now.minus(config.attempts());
        var told = now.minus(config.events());
        var accountable = now.minus(config.ledger());
        deleteInBatches("attempts", most -> events.deleteAttempts(brought, most));
        deleteInBatches("trials", most -> events.deleteTrials(brought, most));
        deleteInBatches("warnings", most -> events.deleteWarnings(brought, most));
        deleteInBatches("events", most -> {
            tellings.number(); // who reads by number must be told what is kept no more
            return events.deleteEvents(told, brought, most);
        });
        deleteInBatches("facts", most -> ledger.deleteFacts(accountable, most));
        deleteInBatches("letters", most -> ledger.deleteLetters(accountable, most));
        deleteInBatches("absences", most -> ledger.deleteSuspensions(accountable, most));
    }

    private void deleteInBatches(String what, Batch batch) throws SQLException {
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

    /** Lets go of so many rows at most, in a transaction of its own; how many they were. */
    @FunctionalInterface
    private interface Batch {
        int delete(int most) throws SQLException;
    }
}
