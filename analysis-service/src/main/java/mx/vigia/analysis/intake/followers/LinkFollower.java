package mx.vigia.analysis.intake.followers;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.AdvisoryLockNumber;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.feed.SkippedItemRepository;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.InvalidRecords;
import mx.vigia.analysis.intake.manual.LinkClerk;
import mx.vigia.analysis.linking.identity.PairScoring;
import mx.vigia.analysis.linking.identity.PairScoring.Decided;
import mx.vigia.analysis.linking.identity.RescoringQueue;
import mx.vigia.analysis.linking.identity.RescoringQueue.QueuedRecord;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Follows the change feed and scores changed bills against possible duplicates, also bills requested to be scored
 * again. The clerk links what the rules are certain of. One replica runs it at a time, from the scoring to the last
 * ruling.
 */
@ApplicationScoped
class LinkFollower {
    static final String FOLLOWER_NAME = Follower.LINKS.key();

    private static final Logger LOG = Logger.getLogger(LinkFollower.class);
    private static final int BATCH_SIZE = 100;
    private static final String TRY_LOCK_SQL = "select pg_try_advisory_xact_lock(?, 0)";
    private static final Reprocessing PROGRESS = Reprocessing.of(Follower.LINKS);
    private static final String OUTDATED_REASON = "the records say something else now";

    private final Jdbc database;
    private final DossierRepository dossiers;
    private final LinkClerk linkClerk;
    private final SkippedItemRepository skippedItems;
    private final IntakePriority priority;
    private final Clock clock;

    LinkFollower(
            Jdbc database,
            DossierRepository dossiers,
            LinkClerk linkClerk,
            SkippedItemRepository skippedItems,
            IntakePriority priority,
            Clock clock) {
        this.database = database;
        this.dossiers = dossiers;
        this.linkClerk = linkClerk;
        this.skippedItems = skippedItems;
        this.priority = priority;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            while (priority.runSlice(FOLLOWER_NAME, false, this::step)) {}
        } catch (StoreException | IllegalStateException e) {
            LOG.warnf("Link follower paused, retrying: %s", e.getMessage());
        }
    }

    /** What is to be scored: which bills, up to which number of the feed (0 for none), for which requests. */
    private record Work(Set<UUID> bills, long last, List<Long> wishes) {
        static Work of(List<FeedChange> changes, List<QueuedRecord> wishes) {
            Set<UUID> bills = Stream.concat(
                            changes.stream().map(FeedChange::dossier),
                            wishes.stream().map(QueuedRecord::bill).filter(Objects::nonNull))
                    .collect(Collectors.toSet());
            return new Work(
                    bills,
                    changes.isEmpty() ? 0 : changes.getLast().number(),
                    wishes.stream().map(QueuedRecord::id).toList());
        }

        boolean none() {
            return last == 0 && wishes.isEmpty();
        }

        /** Returns the work for one of its bills, which completes nothing of the rest. */
        static Work ofOneBill(UUID bill) {
            return new Work(Set.of(bill), 0, List.of());
        }

        /** Returns what remains once each of its bills was scored alone. */
        Work weighed() {
            return new Work(Set.of(), last, wishes);
        }
    }

    /** Processes one step; false where nothing is to be scored, or another replica is running. */
    private boolean step() {
        Work work = nextWork();
        if (work.none()) {
            return false;
        }
        try {
            return applyRules(work);
        } catch (InvalidRecordException oneOfThem) {
            LOG.infof(
                    "Batch contains an invalid bill, processing one by one: bills=%d",
                    work.bills().size());
            return processOneByOne(work.bills()) && applyRules(work.weighed());
        }
    }

    private boolean processOneByOne(Collection<UUID> bills) {
        for (UUID bill : bills) {
            if (!processOne(bill)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Processes one bill; one whose own data fail is skipped until it changes again, because it would block all later
     * ones.
     */
    private boolean processOne(UUID bill) {
        try {
            return applyRules(Work.ofOneBill(bill));
        } catch (InvalidRecordException why) {
            LOG.errorf(why, "Bill not linked, skipped until it changes: bill=%s", bill);
            skippedItems.save(FOLLOWER_NAME, bill.toString(), String.valueOf(why.getMessage()));
            return true;
        }
    }

    private Work nextWork() {
        return database.onConnection(jdbc -> {
            long last = PROGRESS.resume(jdbc).lastNumber();
            return Work.of(dossiers.findChangesAfter(last, BATCH_SIZE), new RescoringQueue(jdbc).open(BATCH_SIZE));
        });
    }

    /**
     * Scores these bills, has the clerk apply the results, and marks the progress; false where another replica is
     * running.
     */
    private boolean applyRules(Work work) {
        return InvalidRecords.reject(() -> {
            try (var transaction = database.begin()) {
                Jdbc jdbc = transaction.jdbc();
                boolean alone = jdbc.one(TRY_LOCK_SQL, row -> row.getBoolean(1), AdvisoryLockNumber.PAIR_SCORING);
                if (alone) {
                    rule(new PairScoring(jdbc, clock.instant()).scorePairs(work.bills()));
                    PROGRESS.saveProgress(jdbc, work.last());
                    new RescoringQueue(jdbc).deleteProcessed(work.wishes());
                    transaction.commit();
                    skippedItems.delete(
                            FOLLOWER_NAME,
                            work.bills().stream().map(UUID::toString).toList());
                }
                return alone;
            }
        });
    }

    private void rule(Decided decided) {
        for (PairScoring.Undone undone : decided.undone()) {
            linkClerk.undo(
                    undone.act(),
                    List.of(undone.one(), undone.other()),
                    DecisionAuthor.rule(PairScoring.RULES_ID),
                    OUTDATED_REASON);
        }
        for (PairScoring.Link link : decided.links()) {
            linkClerk.link(link.one(), link.other(), DecisionAuthor.rule(PairScoring.RULES_ID), link.reason());
        }
    }
}
