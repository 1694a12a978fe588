package mx.vigia.analysis.search.watchsources;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.matching.MatchedBillRepository;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.search.index.IndexedBill;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The changes since the last look for sites.
 *
 * @param changed all bills that changed or to which something was linked; empty if they are too many to be named
 * @param unheard those among them that the intake of this replica did not match in their current state
 * @param since the others were matched against the watches active then, and perhaps not against later ones
 * @param heard by watch, the sites that the intake found
 */
record NewSites(
        Optional<Bills> changed, Optional<Bills> unheard, Instant since, Map<UUID, MatchedBillRepository.Sites> heard) {

    /** The revision of a bill to which something was linked, since no revision of the bill records the link. */
    private static final int ANY_REVISION = Integer.MAX_VALUE;

    /** A moment before which no watch was set, for the case that anything may be new. */
    private static final Instant BEFORE_ALL_WATCHES = Instant.MIN;

    /** A moment before which every watch was set, for the case that no bill was matched. */
    private static final Instant AFTER_ALL_WATCHES = Instant.MAX;

    /** Some bills, and all sites that cover any of them. */
    record Bills(Set<UUID> ids, Set<String> sites) {
        /** The maximum number of bills queried by id; with more changed bills, querying all bills costs no more. */
        static final int MAX_NAMED_BILLS = 1_000;

        Bills {
            ids = Set.copyOf(ids);
            sites = Set.copyOf(sites);
        }

        /** Returns the query for these bills; empty if they are too many to be named. */
        Optional<Query> toQuery() {
            return ids.size() > MAX_NAMED_BILLS
                    ? Optional.empty()
                    : Optional.of(new TermInSetQuery(
                            IndexedBill.ID_FIELD,
                            ids.stream().map(id -> new BytesRef(id.toString())).toList()));
        }
    }

    /** Creates the news for the case that anything may have changed. */
    static NewSites unknown(Map<UUID, MatchedBillRepository.Sites> received) {
        return new NewSites(Optional.empty(), Optional.empty(), BEFORE_ALL_WATCHES, received);
    }

    /** Creates the news from these changes and links, given what the intake found. */
    static NewSites of(
            Collection<FeedChange> changes,
            Set<UUID> linked,
            MatchedBillRepository matchedBills,
            Function<Collection<UUID>, Map<UUID, Set<String>>> sites,
            Map<UUID, MatchedBillRepository.Sites> received) {
        Map<UUID, Integer> revisions = new HashMap<>();
        linked.forEach(bill -> revisions.put(bill, ANY_REVISION));
        changes.forEach(change -> revisions.merge(change.dossier(), change.revision(), Math::max));
        var changed = new Collected();
        var unheard = new Collected();
        Instant since = AFTER_ALL_WATCHES;
        var ids = List.copyOf(revisions.keySet());
        for (int from = 0; from < ids.size(); from += SitesOfBills.BATCH_SIZE) {
            var some = ids.subList(from, Math.min(ids.size(), from + SitesOfBills.BATCH_SIZE));
            var sitesOf = sites.apply(some);
            for (UUID bill : some) {
                Set<String> theirs = sitesOf.getOrDefault(bill, Set.of());
                changed.add(bill, theirs);
                var noted = matchedBills
                        .of(bill)
                        .filter(put -> put.revision() >= revisions.get(bill)
                                && put.sites().equals(theirs));
                if (noted.isEmpty()) {
                    unheard.add(bill, theirs);
                } else if (noted.get().at().isBefore(since)) {
                    since = noted.get().at();
                }
            }
        }
        return new NewSites(Optional.of(changed.bills()), Optional.of(unheard.bills()), since, received);
    }

    /** Bills while they are collected. */
    private record Collected(Set<UUID> ids, Set<String> sites) {
        Collected() {
            this(new HashSet<>(), new HashSet<>());
        }

        void add(UUID id, Set<String> theirs) {
            ids.add(id);
            sites.addAll(theirs);
        }

        Bills bills() {
            return new Bills(ids, sites);
        }
    }

    /** Returns the bills not yet matched against a watch that is active since then; empty if they may be any. */
    Optional<Bills> uncheckedBills(Instant standsSince) {
        return standsSince.isBefore(since) ? unheard : changed;
    }

    /** Returns the sites whose bills the intake matched to this watch. */
    Set<String> matchedSites(StandingQuery watch) {
        return Optional.ofNullable(heard.get(watch.watch()))
                .filter(known -> known.revision() == watch.revision())
                .map(known -> known.names())
                .orElse(Set.of());
    }
}
