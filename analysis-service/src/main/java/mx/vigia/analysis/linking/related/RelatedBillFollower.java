package mx.vigia.analysis.linking.related;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.store.ChangeFeedFollower;
import mx.vigia.platform.store.Jdbc;
import org.jboss.logging.Logger;

/** Follows the change feed and maintains the index of related bills. */
@ApplicationScoped
class RelatedBillFollower {
    private static final Logger LOG = Logger.getLogger(RelatedBillFollower.class);

    private final ChangeFeedFollower feed;

    RelatedBillFollower(ChangeFeedFollower feed) {
        this.feed = feed;
    }

    /** Processes pending changes; one replica at a time. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        feed.follow(Follower.RELATED_BILLS, RelatedBillFollower::replace);
    }

    /** Computes keys in parallel, since tokenizing and sketching is most of the work and bills are independent. */
    private static void replace(Jdbc transaction, Set<UUID> changed, List<Dossier> bills) {
        var keys =
                bills.parallelStream().flatMap(RelatedBillFollower::sketchOne).toList();
        new RelatedBillRepository(transaction).replace(changed, keys);
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
}
