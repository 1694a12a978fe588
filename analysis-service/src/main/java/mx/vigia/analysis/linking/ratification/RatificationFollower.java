package mx.vigia.analysis.linking.ratification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.store.ChangeFeedFollower;
import mx.vigia.platform.store.Jdbc;

/** Follows the change feed and stores which reforms of the Constitution there are, and what communications name. */
@ApplicationScoped
class RatificationFollower {
    private final ChangeFeedFollower feed;

    RatificationFollower(ChangeFeedFollower feed) {
        this.feed = feed;
    }

    /** Processes pending changes; one replica at a time. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        feed.follow(Follower.RATIFICATIONS, RatificationFollower::replace);
    }

    private static void replace(Jdbc transaction, Set<UUID> changed, List<Dossier> dossiers) {
        RatificationRepository.delete(transaction, changed);
        var bills = new ArrayList<UUID>();
        var submitted = new ArrayList<UUID>();
        for (Dossier bill : dossiers) {
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
