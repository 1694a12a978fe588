package mx.vigia.analysis.linking.related;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/** Follows the change feed and maintains the index of related bills. */
@ApplicationScoped
class RelatedBillFollower {
    private static final Logger LOG = Logger.getLogger(RelatedBillFollower.class);
    private static final Reprocessing PROGRESS = Reprocessing.of(Follower.RELATED_BILLS);
    private static final int BATCH_SIZE = 200;

    private final Jdbc database;
    private final DossierRepository dossiers;
    private final IntakePriority priority;

    RelatedBillFollower(Jdbc database, DossierRepository dossiers, IntakePriority priority) {
        this.database = database;
        this.dossiers = dossiers;
        this.priority = priority;
    }

    /** Processes pending changes; one replica at a time. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            while (priority.runSlice(Follower.RELATED_BILLS.key(), false, this::step)) {}
        } catch (StoreException e) {
            LOG.warnf("Related-bill follower paused, retrying: %s", e.getMessage());
        }
    }

    private boolean step() {
        return database.inTransaction(this::step);
    }

    private boolean step(Jdbc transaction) {
        PROGRESS.begin(transaction);
        var reached = PROGRESS.lock(transaction);
        var changes = reached.isPresent()
                ? dossiers.findChangesAfter(reached.get().lastNumber(), BATCH_SIZE)
                : List.<FeedChange>of();
        if (changes.isEmpty()) {
            return false;
        }
        var bills = changes.stream().map(FeedChange::dossier).collect(Collectors.toSet());
        new RelatedBillRepository(transaction)
                .replace(bills, sketchAll(readableBills(bills).toList()));
        PROGRESS.saveProgress(transaction, changes.getLast().number());
        return true;
    }

    /** Computes keys in parallel, since tokenizing and sketching is most of the work and bills are independent. */
    private static List<RelationKeys> sketchAll(List<Dossier> bills) {
        return bills.parallelStream().flatMap(RelatedBillFollower::sketchOne).toList();
    }

    /**
     * Computes the keys of a bill; one whose text cannot be tokenized has none until it changes again, since failing
     * would block all later bills.
     */
    private static Stream<RelationKeys> sketchOne(Dossier bill) {
        try {
            return Stream.of(RelationKeys.of(bill));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | StackOverflowError uncut) {
            LOG.errorf(uncut, "Relations not computed, bill skipped until it changes: bill=%s", bill.id());
            return Stream.empty();
        }
    }

    /** Returns the bills that can be read; an unreadable row is skipped until it changes again. */
    private Stream<Dossier> readableBills(Collection<UUID> bills) {
        try {
            return dossiers.findByIds(bills).stream();
        } catch (UncheckedIOException oneOfThem) {
            if (bills.size() == 1) {
                LOG.errorf(oneOfThem, "Bill unreadable, relations not computed: bills=%s", bills);
                return Stream.empty();
            }
            return bills.stream().flatMap(bill -> readableBills(List.of(bill)));
        }
    }
}
