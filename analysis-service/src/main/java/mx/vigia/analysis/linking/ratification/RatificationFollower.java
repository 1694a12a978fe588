package mx.vigia.analysis.linking.ratification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/** Follows the change feed and stores which reforms of the Constitution there are, and what communications name. */
@ApplicationScoped
class RatificationFollower {
    private static final Logger LOG = Logger.getLogger(RatificationFollower.class);
    private static final Reprocessing PROGRESS = Reprocessing.of(Follower.RATIFICATIONS);
    private static final int BATCH_SIZE = 200;

    private final Jdbc database;
    private final DossierRepository dossiers;
    private final IntakePriority priority;

    RatificationFollower(Jdbc database, DossierRepository dossiers, IntakePriority priority) {
        this.database = database;
        this.dossiers = dossiers;
        this.priority = priority;
    }

    /** Processes pending changes; one replica at a time. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            while (priority.runSlice(Follower.RATIFICATIONS.key(), false, this::step)) {}
        } catch (StoreException e) {
            LOG.warnf("Follower of the states' votes paused, retrying: %s", e.getMessage());
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
        replace(transaction, changes.stream().map(FeedChange::dossier).collect(Collectors.toSet()));
        PROGRESS.saveProgress(transaction, changes.getLast().number());
        return true;
    }

    private void replace(Jdbc transaction, Collection<UUID> changed) {
        RatificationRepository.delete(transaction, changed);
        var bills = new ArrayList<UUID>();
        var submitted = new ArrayList<UUID>();
        for (Dossier bill : dossiers.findByIds(changed)) {
            if (bill.kind() == BillKind.OTHER) {
                var senders = bill.proponents().stream().map(Proponent::name).toList();
                VoteNotice.read(bill.title(), senders)
                        .ifPresent(notice -> RatificationRepository.saveNotice(transaction, bill.id(), notice));
                continue;
            }
            bills.add(bill.id());
            if (Ratification.isSubmitted(bill)) {
                submitted.add(bill.id());
            }
        }
        RatificationRepository.findTitles(transaction, bills, submitted)
                .forEach(stated -> RatificationRepository.saveReform(
                        transaction, stated.bill(), ReformTitle.keys(stated.title())));
    }
}
