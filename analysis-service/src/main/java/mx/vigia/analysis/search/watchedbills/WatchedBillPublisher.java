package mx.vigia.analysis.search.watchedbills;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.matching.WatchTopicReader;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.kafka.CompactedTopicWriter;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Publishes on {@code bills.watched.v1} each open bill that matches a watch, as it stands: when the bill, its meetings
 * or its due days change, when a watch is new, and at the start and every hour all published bills and all hearings to
 * come. What was published already is not published again. One replica does so at a time; commit, publish and mark are
 * one transaction, so that what was not marked is published again.
 */
@ApplicationScoped
class WatchedBillPublisher implements CompactedTopicWriter {
    private static final Logger LOG = Logger.getLogger(WatchedBillPublisher.class);
    private static final Reprocessing PROGRESS = Reprocessing.of(Follower.WATCHED_BILLS);
    private static final int BATCH_SIZE = 200;
    private static final int MAX_NEW_WATCHES = 20;
    private static final Duration COMPARISON_INTERVAL = Duration.ofHours(1);

    /** Longer than any transaction that changes a meeting or a due day. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final Jdbc database;
    private final DossierRepository dossiers;
    private final Watchtower watchtower;
    private final WatchTopicReader watches;
    private final OpenBillSearch openBills;
    private final WatchedBillEvents events;
    private final IntakePriority priority;
    private final Clock clock;
    private final Set<UUID> waiting = new LinkedHashSet<>();
    private volatile Instant comparedAt = Instant.EPOCH;
    private Instant redatedUntil = Instant.EPOCH;

    WatchedBillPublisher(
            Jdbc database,
            DossierRepository dossiers,
            Watchtower watchtower,
            WatchTopicReader watches,
            OpenBillSearch openBills,
            WatchedBillEvents events,
            IntakePriority priority,
            Clock clock) {
        this.database = database;
        this.dossiers = dossiers;
        this.watchtower = watchtower;
        this.watches = watches;
        this.openBills = openBills;
        this.events = events;
        this.priority = priority;
        this.clock = clock;
    }

    @Scheduled(every = "${vigia.index.watched-bills:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            while (watches.read() && priority.runSlice(Follower.WATCHED_BILLS.key(), false, this::step)) {}
        } catch (StoreException | BrokerUnavailableException e) {
            waiting.clear();
            comparedAt = Instant.EPOCH; // what was to be published is found again
            LOG.warnf("Watched-bill publisher paused, retrying: %s", e.getMessage());
        }
    }

    private boolean step() {
        return database.inTransaction(this::step);
    }

    private boolean step(Jdbc transaction) {
        PROGRESS.begin(transaction);
        var progress = PROGRESS.lock(transaction);
        if (progress.isEmpty()) {
            return false;
        }
        var published = new WatchedBillRepository(transaction);
        var changes = dossiers.findChangesAfter(progress.get().lastNumber(), BATCH_SIZE);
        var changed = changes.stream().map(FeedChange::dossier).collect(Collectors.toCollection(LinkedHashSet::new));
        if (changes.isEmpty() && waiting.isEmpty()) {
            waiting.addAll(dueForComparison(published));
            waiting.addAll(ofNewWatches(progress.get().lastNumber(), published));
        }
        var next = changed.isEmpty() ? takeWaiting() : List.copyOf(changed);
        if (next.isEmpty()) {
            return false;
        }
        events.publish(next, published);
        if (!changes.isEmpty()) {
            PROGRESS.saveProgress(transaction, changes.getLast().number());
        }
        return true;
    }

    private List<UUID> takeWaiting() {
        var some = waiting.stream().limit(BATCH_SIZE).toList();
        some.forEach(waiting::remove);
        return some;
    }

    /**
     * Returns the published bills and all hearings with a changed meeting or due day; at the start and every hour all
     * published bills and all hearings to come.
     */
    private Collection<UUID> dueForComparison(WatchedBillRepository published) {
        var now = clock.instant();
        var all = !now.isBefore(comparedAt.plus(COMPARISON_INTERVAL));
        var due = new LinkedHashSet<>(published.findRedated(BillLabels.dayOf(now), all ? Instant.EPOCH : redatedUntil));
        redatedUntil = now.minus(OVERLAP);
        if (all) {
            comparedAt = now;
            due.addAll(published.findAll());
        }
        return due;
    }

    /** Returns the open bills of some watches that are new or changed, and those of their former queries. */
    private Collection<UUID> ofNewWatches(long reached, WatchedBillRepository published) {
        if (!openBills.hasReached(reached)) {
            return List.of();
        }
        var searched = published.findSearchedWatches();
        var standing = watchtower.standingQueries().stream()
                .filter(StandingQuery::listed)
                .toList();
        var gone = new HashSet<>(searched.keySet());
        standing.forEach(query -> gone.remove(query.watch()));
        published.deleteSearched(gone);
        var fresh = standing.stream()
                .filter(query -> !Long.valueOf(query.revision()).equals(searched.get(query.watch())))
                .limit(MAX_NEW_WATCHES)
                .toList();
        var affected = new ArrayList<UUID>(gone);
        fresh.stream().map(StandingQuery::watch).forEach(affected::add);
        var bills = new LinkedHashSet<>(published.findByWatches(affected));
        fresh.forEach(query -> {
            bills.addAll(openBills.find(query.question()));
            published.saveSearched(query.watch(), query.revision());
        });
        return bills;
    }

    @Override
    public String topic() {
        return WatchedBillEvents.TOPIC;
    }

    @Override
    public Map<String, String> findExpected() {
        return new WatchedBillRepository(database).findAllDigests();
    }

    @Override
    public void announce(Set<String> bills) {
        if (!bills.isEmpty()) {
            new WatchedBillRepository(database)
                    .forgetDigests(bills.stream().map(UUID::fromString).toList());
            comparedAt = Instant.EPOCH;
        }
    }

    @Override
    public void delete(Set<String> bills) {
        events.delete(bills);
    }
}
