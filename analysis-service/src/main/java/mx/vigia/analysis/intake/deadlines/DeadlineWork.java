package mx.vigia.analysis.intake.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import mx.vigia.analysis.dossier.store.DossierLocks;
import mx.vigia.analysis.intake.calendar.ChangedBillBatch;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.platform.store.Jdbc;

/**
 * Runs the scheduler's work one transaction at a time: calculated or pending days, and their facts, are committed
 * together.
 */
@ApplicationScoped
class DeadlineWork {
    private final Jdbc database;
    private final DeadlineAnnouncements deadlineAnnouncements;
    private final FactAnnouncementRepository announcementRepository;
    private final DeadlineSchedulerConfig config;
    private final Clock clock;

    DeadlineWork(
            Jdbc database,
            DeadlineAnnouncements deadlineAnnouncements,
            FactAnnouncementRepository announcementRepository,
            DeadlineSchedulerConfig config,
            Clock clock) {
        this.database = database;
        this.deadlineAnnouncements = deadlineAnnouncements;
        this.announcementRepository = announcementRepository;
        this.config = config;
        this.clock = clock;
    }

    /** One transaction of work. */
    @FunctionalInterface
    interface Work {
        Done next();
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
    Done countNext() {
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
    Done settlePending() {
        return inTransaction((transaction, sitting) -> sitting.settlePending(config.atOnce()) == config.atOnce());
    }

    /** An action within a transaction; returns whether there may be more to do. */
    @FunctionalInterface
    private interface Doing {
        boolean execute(Jdbc transaction, DeadlineTransaction sitting);
    }

    private Done inTransaction(Doing doing) {
        return database.inTransaction(transaction -> {
            var now = clock.instant();
            var sitting = new DeadlineTransaction(transaction, deadlineAnnouncements, now);
            boolean more = doing.execute(transaction, sitting);
            DossierLocks.lockBills(transaction, sitting.bills());
            var made = announcementRepository.save(transaction, sitting.newAnnouncements(), now);
            return new Done(made, more);
        });
    }
}
