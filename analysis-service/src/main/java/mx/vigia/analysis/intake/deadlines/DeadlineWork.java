package mx.vigia.analysis.intake.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.store.DossierLocks;
import mx.vigia.analysis.intake.calendar.ChangedBillBatch;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;

/**
 * Runs the scheduler's work one transaction at a time: calculated or pending days, and their facts, are committed
 * together.
 */
@ApplicationScoped
class DeadlineWork {
    private final DataSource database;
    private final DeadlineAnnouncements tellings;
    private final FactAnnouncementRepository ledger;
    private final DeadlineSchedulerConfig config;
    private final Clock clock;

    DeadlineWork(
            DataSource database,
            DeadlineAnnouncements tellings,
            FactAnnouncementRepository ledger,
            DeadlineSchedulerConfig config,
            Clock clock) {
        this.database = database;
        this.tellings = tellings;
        this.ledger = ledger;
        this.config = config;
        this.clock = clock;
    }

    /** One transaction of work. */
    @FunctionalInterface
    interface Work {
        Done next() throws SQLException;
    }

    /** The result: what is to be announced after the commit, and whether there may be more to do. */
    record Done(List<FactAnnouncement> tellings, boolean more) {
        static final Done INITIAL = new Done(List.of(), true);
        static final Done NONE = new Done(List.of(), false);

        Done {
            tellings = List.copyOf(tellings);
        }
    }

    /** Calculates the next bills that changed. */
    Done countNext() throws SQLException {
        return inTransaction((transaction, sitting) -> {
            var followed = ChangedBillBatch.next(transaction, config.atOnce());
            if (followed.isPresent()) {
                sitting.count(followed.get());
                followed.get().saveProgress(transaction);
            }
            return followed.isPresent();
        });
    }

    /** Settles the next days with pending facts. */
    Done settlePending() throws SQLException {
        return inTransaction((transaction, sitting) -> sitting.settlePending(config.atOnce()) == config.atOnce());
    }

    /** An action within a transaction; returns whether there may be more to do. */
    @FunctionalInterface
    private interface Doing {
        boolean execute(Connection transaction, DeadlineTransaction sitting) throws SQLException;
    }

    private Done inTransaction(Doing doing) throws SQLException {
        try (var transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                var now = clock.instant();
                var sitting = new DeadlineTransaction(transaction, tellings, now);
                boolean more = doing.execute(transaction, sitting);
                DossierLocks.bills(transaction, sitting.bills());
                var made = ledger.save(transaction, sitting.newAnnouncements(), now);
                transaction.commit();
                return new Done(made, more);
            } finally {
                transaction.rollback();
            }
        }
    }
}
