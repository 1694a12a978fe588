package mx.vigia.analysis.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Follows the change feed for those who store rows derived from bills: in batches, each in one transaction with the
 * progress, one replica at a time, and behind the intake.
 */
@ApplicationScoped
public class ChangeFeedFollower {
    private static final Logger LOG = Logger.getLogger(ChangeFeedFollower.class);
    private static final int BATCH_SIZE = 200;

    private final Jdbc database;
    private final DossierRepository dossiers;
    private final IntakePriority priority;

    ChangeFeedFollower(Jdbc database, DossierRepository dossiers, IntakePriority priority) {
        this.database = database;
        this.dossiers = dossiers;
        this.priority = priority;
    }

    /** Derives rows from bills. */
    @FunctionalInterface
    public interface Derivation {
        /**
         * Replaces the rows of changed bills.
         *
         * @param bills those of them that exist and can be read
         */
        void replace(Jdbc transaction, Set<UUID> changed, List<Dossier> bills);
    }

    /** Processes all pending changes; what fails now is retried at the next call. */
    public void follow(Follower follower, Derivation derivation) {
        var progress = Reprocessing.of(follower);
        try {
            while (priority.runSlice(follower.key(), false, () -> step(progress, derivation))) {}
        } catch (StoreException e) {
            LOG.warnf("Follower paused, retrying: follower=%s reason=%s", follower.key(), e.getMessage());
        }
    }

    private boolean step(Reprocessing progress, Derivation derivation) {
        return database.inTransaction(transaction -> {
            progress.begin(transaction);
            var reached = progress.lock(transaction);
            var changes = reached.isPresent()
                    ? dossiers.findChangesAfter(reached.get().lastNumber(), BATCH_SIZE)
                    : List.<FeedChange>of();
            if (changes.isEmpty()) {
                return false;
            }
            var changed = changes.stream().map(FeedChange::dossier).collect(Collectors.toSet());
            derivation.replace(transaction, changed, readableBills(changed).toList());
            progress.saveProgress(transaction, changes.getLast().number());
            return true;
        });
    }

    /** Returns the bills that can be read; an unreadable row is skipped until it changes again. */
    private Stream<Dossier> readableBills(Collection<UUID> bills) {
        try {
            return dossiers.findByIds(bills).stream();
        } catch (UncheckedIOException oneOfThem) {
            if (bills.size() == 1) {
                LOG.errorf(oneOfThem, "Bill unreadable, nothing derived: bills=%s", bills);
                return Stream.empty();
            }
            return bills.stream().flatMap(bill -> readableBills(List.of(bill)));
        }
    }
}
