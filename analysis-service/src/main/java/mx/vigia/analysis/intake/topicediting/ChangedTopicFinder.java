package mx.vigia.analysis.intake.topicediting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.store.Jdbc;

/**
 * Finds the bills whose topics an edit changed, where the person who applied it requested alerts; each is found once.
 */
@ApplicationScoped
public class ChangedTopicFinder {
    private static final int BATCH_SIZE = 20;

    private final Jdbc database;
    private final TopicCatalogProvider catalogProvider;
    private final TopicCatalog catalog;
    private final Tagger tagger;
    private final Clock clock;
    private volatile Former former;

    ChangedTopicFinder(
            Jdbc database, TopicCatalogProvider catalogProvider, TopicCatalog catalog, Tagger tagger, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.catalogProvider = catalogProvider;
        this.catalog = catalog;
        this.tagger = tagger;
        this.former = new Former(0, tagger);
    }

    /**
     * Some bills that an edit may have changed; empty where nothing is pending, or stored bills are still being
     * retagged.
     */
    public record PendingBills(long edit, List<UUID> bills) {
        public PendingBills {
            bills = List.copyOf(bills);
        }

        /** Returns the same bills, each as a batch of its own. */
        public List<PendingBills> oneByOne() {
            return bills.stream()
                    .map(bill -> new PendingBills(edit, List.of(bill)))
                    .toList();
        }
    }

    /** Tags with the rules before an edit. */
    private record Former(long edit, Tagger tagger) {}

    /** Returns the next bills to check. */
    public Optional<PendingBills> next() {
        return database.onConnection(jdbc -> {
            if (!Retagger.progress(catalog).isDone(jdbc)) {
                return Optional.empty();
            }
            PendingTopicChanges untold = new PendingTopicChanges(jdbc);
            Instant now = clock.instant();
            Optional<Long> edit = untold.first(now);
            return edit.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PendingBills(edit.get(), untold.next(edit.get(), BATCH_SIZE, now)));
        });
    }

    /** Postpones bills that cannot be read now, so that all others are announced. */
    public void postpone(PendingBills unreadable) {
        database.runOnConnection(
                jdbc -> new PendingTopicChanges(jdbc).postpone(unreadable.edit(), unreadable.bills(), clock.instant()));
    }

    /**
     * Returns those of these bills that the edit changed, in the transaction that locks and announces them: a second
     * caller finds none.
     *
     * @param held the pending bills, in their current state
     */
    public List<ReclassifiedBill> movedAmong(Jdbc transaction, PendingBills owed, List<Dossier> held) {
        Set<UUID> untold = new PendingTopicChanges(transaction).deletePending(owed.edit(), owed.bills());
        Optional<TopicEdit> edit = new TopicEditRepository(transaction).findById(owed.edit());
        if (edit.isEmpty()) {
            return List.of();
        }
        Tagger before = before(transaction, owed.edit());
        return held.stream()
                .filter(bill -> untold.contains(bill.id()))
                .flatMap(bill -> movedBills(edit.get(), bill, before))
                .toList();
    }

    private Stream<ReclassifiedBill> movedBills(TopicEdit edit, Dossier bill, Tagger former) {
        Dossier before = bill.taggedBy(former);
        Dossier after = bill.taggedBy(tagger);
        return topics(before).equals(topics(after))
                ? Stream.empty()
                : Stream.of(new ReclassifiedBill(edit, before, after));
    }

    private Tagger before(Jdbc transaction, long edit) {
        Former known = former;
        if (known.edit() != edit) {
            known = new Former(
                    edit,
                    new Tagger(new TopicCatalog(catalogProvider.before(new TopicEditRepository(transaction), edit))));
            former = known;
        }
        return known.tagger();
    }

    private static Set<String> topics(Dossier bill) {
        return bill.tags().stream().map(Tag::topic).collect(Collectors.toSet());
    }
}
