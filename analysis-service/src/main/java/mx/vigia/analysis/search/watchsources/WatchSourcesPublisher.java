package mx.vigia.analysis.search.watchsources;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.matching.MatchedBillRepository;
import mx.vigia.analysis.matching.RejectedWatch;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.matching.WatchTopicReader;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.index.PrefixExpansion;
import mx.vigia.platform.kafka.EventProducer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Publishes on {@code watches.sources.v1}, a compacted topic keyed by watch, which sites cover bills that match it, in
 * records of the bills or in votes, meetings and debates linked to them, whether an alert was sent for them or they
 * were read in a silent first round: the sender of alerts about a source outage must know whose watch would miss it.
 * Published again when it changes, and by every replica alike. For a watch that is invalid, or that asks for what does
 * not exist, it publishes the reason, so that its owner can be notified.
 *
 * <p>All bills are searched at the start and for a watch that is new or changed. After that the matches that the intake
 * found for changed bills are reused ({@link MatchedBillRepository}), and only the other bills that changed, or to
 * which something was linked, are searched, and only for watches of which not all sites of these are published. A site
 * without matching bills is removed the next time that all bills are searched for the watch. Earlier statements, by any
 * replica, are read from the topic.
 */
@ApplicationScoped
class WatchSourcesPublisher {
    private static final String SEARCH_COUNTER = "vigia.watches.sources.asked";

    /** The maximum number of changed bills whose sites are looked up; beyond it, any site may have changed. */
    private static final int MAX_CHANGED_BILLS = 100_000;

    /**
     * The overlap with the last look, for rows dated before it but committed after it: no linking transaction takes so
     * long.
     */
    private static final Duration MAX_LINKING_TIME = Duration.ofMinutes(2);

    private final Watchtower watchtower;
    private final WatchTopicReader feed;
    private final BillIndex bills;
    private final SitesOfBills sites;
    private final DossierRepository dossiers;
    private final MatchedBillRepository matchedBills;
    private final PublishedWatchSources watchSources;
    private final UnpublishedSites unpublishedSites;
    private final RejectedWatchReasons rejectedReasons;
    private final ImpossibleWatches impossibleWatches;
    private final WatchSourcesEvents events;
    private final IntakePriority priority;
    private final MeterRegistry meters;
    private final Clock clock;
    private long lookedAt = -1;
    private Instant linkedUntil = Instant.EPOCH;
    private Map<UUID, WatchActivation> activations = Map.of();
    private Set<UUID> missing = Set.of();

    WatchSourcesPublisher(
            Watchtower watchtower,
            WatchTopicReader feed,
            BillIndex bills,
            SitesOfBills sites,
            DossierRepository dossiers,
            MatchedBillRepository matchedBills,
            PublishedWatchSources watchSources,
            ImpossibleWatches impossibleWatches,
            EventProducer producer,
            IntakePriority priority,
            MeterRegistry meters,
            Clock clock) {
        this.watchtower = watchtower;
        this.feed = feed;
        this.bills = bills;
        this.sites = sites;
        this.dossiers = dossiers;
        this.matchedBills = matchedBills;
        this.watchSources = watchSources;
        this.unpublishedSites = new UnpublishedSites(matchedBills, watchSources);
        this.rejectedReasons = new RejectedWatchReasons(watchSources);
        this.impossibleWatches = impossibleWatches;
        this.events = new WatchSourcesEvents(producer, clock);
        this.priority = priority;
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(every = "${vigia.index.answering-sites:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishPending() {
        var state = bills.state();
        if (state.ready() && feed.read() && watchSources.read()) {
            priority.runInOneSlice(
                    "answering sites",
                    IntakePriority.MAX_YIELD_TIME_FOR_FULL_SCANS,
                    () -> publishPending(state.change()));
        }
    }

    /** Does all the work until the next look, with an index that has reached this change. */
    private void publishPending(long reached) {
        var questions = watchtower.standingQueries();
        var now = clock.instant();
        var unanswerable = impossibleWatches.findAmong(questions);
        var standing = without(unanswerable, questions);
        activations = registeredSince(standing, now);
        var changed = newSites(reached, unpublishedSites.of(questions));
        var read = new SitesByBill(sites);
        var cannotStand = Stream.concat(feed.rejectedWatches().stream(), unanswerable.stream())
                .toList();
        var news = Stream.concat(
                        standing.stream().flatMap(watch -> findSources(watch, changed, read).stream()),
                        rejectedReasons.of(cannotStand).stream())
                .filter(answered -> !watchSources.isPublished(answered))
                .toList();
        if (events.publish(news, removedWatches(standing, cannotStand))) {
            rejectedReasons.stated(news);
            lookedAt = reached;
            linkedUntil = now.minus(MAX_LINKING_TIME);
            matchedBills.deleteBefore(linkedUntil);
        }
    }

    private static List<StandingQuery> without(List<RejectedWatch> some, List<StandingQuery> watches) {
        var left = some.stream().map(RejectedWatch::watch).collect(Collectors.toSet());
        return watches.stream().filter(watch -> !left.contains(watch.watch())).toList();
    }

    /** The latest moment since which a watch is active in this form. */
    private record WatchActivation(long revision, Instant since) {}

    private Map<UUID, WatchActivation> registeredSince(List<StandingQuery> standing, Instant now) {
        return standing.stream().collect(Collectors.toMap(StandingQuery::watch, watch -> {
            var before = activations.get(watch.watch());
            return before != null && before.revision() == watch.revision()
                    ? before
                    : new WatchActivation(watch.revision(), now);
        }));
    }

    private NewSites newSites(long reached, Map<UUID, MatchedBillRepository.Sites> received) {
        if (lookedAt < 0 || lookedAt > reached) {
            return NewSites.unknown(received);
        }
        var changes = lookedAt == reached
                ? List.<FeedChange>of()
                : dossiers.findChangesAfter(lookedAt, MAX_CHANGED_BILLS + 1);
        var linked = sites.findLinkedAfter(linkedUntil, MAX_CHANGED_BILLS + 1);
        if (changes.size() > MAX_CHANGED_BILLS || linked.size() > MAX_CHANGED_BILLS) {
            return NewSites.unknown(received);
        }
        var indexed =
                changes.stream().filter(change -> change.number() <= reached).toList();
        return NewSites.of(indexed, linked, matchedBills, sites::findSites, received);
    }

    /** Returns the current sites of the watch; empty if they are as published. */
    private Optional<PublishedWatchSources.WatchSources> findSources(
            StandingQuery watch, NewSites newSites, SitesByBill read) {
        var received = newSites.matchedSites(watch);
        var stated = watchSources.of(watch.watch(), watch.revision());
        var known = stated.filter(before -> before.misunderstood() == null).map(before -> before.with(received));
        var unheard = newSites.uncheckedBills(activations.get(watch.watch()).since());
        if (known.isPresent()
                && unheard.isPresent()
                && known.get().sites().containsAll(unheard.get().sites())) {
            return known;
        }
        if (isTooBroad(watch.question())) {
            return stated.map(PublishedWatchSources.WatchSources::withoutRejection)
                    .map(before -> before.with(received))
                    .or(() -> received.isEmpty()
                            ? Optional.empty()
                            : Optional.of(PublishedWatchSources.WatchSources.of(watch, received)));
        }
        var question = LuceneQueryTranslator.of(watch.question());
        var named = unheard.flatMap(NewSites.Bills::toQuery);
        if (known.isEmpty() || named.isEmpty()) {
            var all = findSites("all", question, read);
            return Optional.of(PublishedWatchSources.WatchSources.of(watch, all).with(received));
        }
        return known.map(before -> before.with(findSites("changed", restrictTo(named.get(), question), read)));
    }

    /** Whether the query is too broad for the index; it is then matched bill by bill as they come. */
    private boolean isTooBroad(mx.vigia.analysis.language.query.Query query) {
        return bills.searchWithoutLimit(
                searcher -> new PrefixExpansion(searcher.getIndexReader(), PrefixExpansion.MAX_TERMS)
                        .findTooBroad(query)
                        .isPresent());
    }

    private static Query restrictTo(Query some, Query question) {
        return new BooleanQuery.Builder()
                .add(question, Occur.FILTER)
                .add(some, Occur.FILTER)
                .build();
    }

    private SortedSet<String> findSites(String of, Query question, SitesByBill read) {
        meters.counter(SEARCH_COUNTER, "of", of).increment();
        return bills.searchWithoutLimit(searcher -> read.sitesOfMatches(searcher, question));
    }

    /**
     * Returns the watches that were published and are set no more, if the previous look found so, too: another replica
     * may have received and published a new watch before this one.
     */
    private Set<UUID> removedWatches(List<StandingQuery> standing, List<RejectedWatch> cannotStand) {
        var before = missing;
        missing = new HashSet<>(watchSources.watches());
        standing.forEach(watch -> missing.remove(watch.watch()));
        cannotStand.forEach(watch -> missing.remove(watch.watch()));
        return missing.stream().filter(before::contains).collect(Collectors.toSet());
    }
}
