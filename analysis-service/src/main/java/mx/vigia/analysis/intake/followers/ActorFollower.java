package mx.vigia.analysis.intake.followers;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingRepository;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.feed.Reprocessing.Progress;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.InvalidRecords;
import mx.vigia.analysis.linking.actor.ActorRepository;
import mx.vigia.analysis.linking.actor.ActorRulesVersion;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Follows the change feed to store the people and bodies that bills name; when the rules of names or bodies change,
 * everything is read again.
 */
@ApplicationScoped
public class ActorFollower {
    private static final Logger LOG = Logger.getLogger(ActorFollower.class);
    private static final int BATCH_SIZE = 200;
    private static final Reprocessing PROGRESS = Reprocessing.of(Follower.ACTORS, ActorRulesVersion.digest());
    private static final String FIND_NEXT_SQL = "select id from proceeding where id > ? order by id limit ?";

    private final Jdbc database;
    private final DossierRepository dossiers;
    private final IntakePriority priority;

    ActorFollower(Jdbc database, DossierRepository dossiers, IntakePriority priority) {
        this.database = database;
        this.dossiers = dossiers;
        this.priority = priority;
    }

    /** Processes everything pending; what fails now is retried at the next call. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void follow() {
        try {
            while (priority.runSlice(Follower.ACTORS.key(), false, this::step)) {}
        } catch (StoreException e) {
            LOG.warnf("Actor follower paused, retrying: %s", e.getMessage());
        }
    }

    private boolean step() {
        Optional<Progress> before = progress();
        if (before.isEmpty()) {
            InvalidRecords.reject(() -> inTransaction((transaction, proceedings) -> begin(transaction)));
            return true;
        }
        List<FeedChange> changes = dossiers.findChangesAfter(before.get().lastNumber(), BATCH_SIZE);
        if (before.get().done() && changes.isEmpty()) {
            return false;
        }
        bills(changes);
        restart(before.get());
        return true;
    }

    /** Restarts; only the first of several replicas deletes what there was. */
    private static void begin(Jdbc transaction) {
        if (PROGRESS.begin(transaction)) {
            new ActorRepository(transaction).clear();
        }
    }

    /** An action within a transaction that holds the lock of proceedings. */
    @FunctionalInterface
    private interface LockedAction {
        void execute(Jdbc transaction, ProceedingRepository proceedings);
    }

    private boolean inTransaction(LockedAction doing) {
        return database.inTransaction(transaction -> {
            doing.execute(transaction, new ProceedingRepository(transaction));
            return true;
        });
    }

    /** Processes these changes; a bill whose own data fail is skipped until it changes again. */
    private void bills(List<FeedChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Set<UUID> bills = changes.stream().map(FeedChange::dossier).collect(Collectors.toSet());
        long last = changes.getLast().number();
        try {
            processBills(bills, last);
        } catch (InvalidRecordException oneOfThem) {
            for (UUID bill : bills) {
                runOrSkip(bill, () -> processBills(Set.of(bill), 0));
            }
            processBills(Set.of(), last);
        }
    }

    private boolean processBills(Set<UUID> bills, long last) {
        return InvalidRecords.reject(() -> inTransaction((transaction, proceedings) -> {
            new ActorRepository(transaction).save(bills);
            PROGRESS.saveProgress(transaction, last);
        }));
    }

    private void restart(Progress before) {
        if (before.done()) {
            return;
        }
        List<UUID> next = next(before.lastId());
        for (UUID id : next) {
            runOrSkip(id, () -> inTransaction((transaction, proceedings) -> reread(transaction, proceedings, id)));
        }
        UUID last = next.isEmpty() ? before.lastId() : next.getLast();
        inTransaction((transaction, proceedings) -> PROGRESS.saveProgress(transaction, last, next.size() < BATCH_SIZE));
    }

    private static void reread(Jdbc transaction, ProceedingRepository proceedings, UUID id) {
        Optional<Proceeding> proceeding = proceedings.findById(id);
        if (proceeding.isPresent()) {
            new ActorRepository(transaction).save(proceeding.get(), proceedings.findStatements(id));
        }
    }

    private static void runOrSkip(UUID subject, Supplier<Boolean> keeping) {
        try {
            InvalidRecords.reject(keeping);
        } catch (InvalidRecordException why) {
            LOG.errorf(why, "Actors not saved, subject skipped: subject=%s", subject);
        }
    }

    private List<UUID> next(UUID after) {
        return database.list(FIND_NEXT_SQL, row -> row.getObject(1, UUID.class), after, BATCH_SIZE);
    }

    private Optional<Progress> progress() {
        return database.onConnection(jdbc -> PROGRESS.progress(jdbc));
    }
}
