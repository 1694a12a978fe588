package mx.vigia.analysis.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The results of running watch queries at intake: the sites whose bills match, so that these bills need not be run
 * again. Held by this replica only, and for a short time.
 */
@ApplicationScoped
public class MatchedBillRepository {
    /**
     * The most bills remembered; after more changes since the last read, querying each costs more than querying all.
     */
    private static final int MAX_BILLS = 100_000;

    private final Map<UUID, MatchedRevision> bills = new HashMap<>();
    private Map<UUID, Sites> watches = new HashMap<>();

    /** A bill at a revision that was run against all queries, with its sites and the queries it matches. */
    public record MatchedBill(UUID bill, int revision, Set<String> sites, List<StandingQuery> answering) {
        public MatchedBill {
            sites = Set.copyOf(sites);
            answering = List.copyOf(answering);
        }
    }

    /** The revision of a bill, known from these sites, that was run against all queries active at this moment. */
    public record MatchedRevision(int revision, Set<String> sites, Instant at) {}

    /** The sites whose bills match a watch at this revision. */
    public record Sites(long revision, Set<String> names) {
        private Sites with(Sites more) {
            if (more.revision != revision) {
                return more.revision > revision ? more : this;
            }
            if (names.containsAll(more.names)) {
                return this;
            }
            Set<String> all = new TreeSet<>(names);
            all.addAll(more.names);
            return new Sites(revision, all);
        }
    }

    /** Records a committed bill: it was run against the queries active at this moment, or later ones. */
    public synchronized void recordBill(MatchedBill bill, Instant at) {
        if (bills.size() >= MAX_BILLS) {
            bills.clear();
        }
        bills.put(bill.bill(), new MatchedRevision(bill.revision(), bill.sites(), at));
        for (StandingQuery watch : bill.answering()) {
            watches.merge(watch.watch(), new Sites(watch.revision(), bill.sites()), Sites::with);
        }
    }

    /** Returns the record of this bill. */
    public synchronized Optional<MatchedRevision> of(UUID bill) {
        return Optional.ofNullable(bills.get(bill));
    }

    /** Returns by watch the sites recorded since the last call, and removes them. */
    public synchronized Map<UUID, Sites> takeSitesByWatch() {
        Map<UUID, Sites> noted = watches;
        watches = new HashMap<>();
        return noted;
    }

    /** Deletes bills run before this moment. */
    public synchronized void deleteBefore(Instant moment) {
        bills.values().removeIf(noted -> noted.at().isBefore(moment));
    }

    /** Returns the sites of both. */
    public static Map<UUID, Sites> merge(Map<UUID, Sites> some, Map<UUID, Sites> more) {
        Map<UUID, Sites> all = new HashMap<>(some);
        more.forEach((watch, sites) -> all.merge(watch, sites, Sites::with));
        return all;
    }
}
