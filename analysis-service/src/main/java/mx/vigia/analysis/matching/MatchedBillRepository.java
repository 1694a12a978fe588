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
 * What the intake found when it put bills to the standing questions: sites whose bills answer them. Who wants to know that need not put these bills to them again. Known to this
 * replica alone, and not for long.
 */
@ApplicationScoped
public class MatchedBillRepository {
    /** Of more bills than this nothing is known any more: so many changed since anybody looked that asking for each costs more than asking for all. */
    private static final int MAX_BILLS = 100_000;

    private final Map<UUID, Noted> bills = new HashMap<>();
    private Map<UUID, Sites> watches = new HashMap<>();

    /** A bill at a revision that was put to all questions, from which sites it is known, and which it answers. */
    public record Put(UUID bill, int revision, Set<String> sites, List<StandingQuery> answering) {
        public Put {
            sites = Set.copyOf(sites);
            answering = List.copyOf(answering);
        }
    }

    /** That a bill was put, as it is known from these sites, to all questions that stood at this moment. */
    public record Noted(int revision, Set<String> sites, Instant at) {}

    /** Sites whose bills answer a watch at this revision. */
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

    /** Notes a bill, now that it is true: the questions it was put to are those that stood at this moment, or a later one. */
    public synchronized void recordBill(Put bill, Instant at) {
        if (bills.size() >= MAX_BILLS) {
            bills.clear();
        }
        bills.put(bill.bill(), new Noted(bill.revision(), bill.sites(), at));
        for (StandingQuery watch : bill.answering()) {
            watches.merge(watch.watch(), new Sites(watch.revision(), bill.sites()), Sites::with);
        }
    }

    /** What is known of this bill. */
    public synchronized Optional<Noted> of(UUID bill) {
        return Optional.ofNullable(bills.get(bill));
    }

    /** By watch, the sites that were noted since this was asked last: they are handed over. */
    public synchronized Map<UUID, Sites> takeSitesByWatch() {
        Map<UUID, Sites> noted = watches;
        watches = new HashMap<>();
        return noted;
    }

    /** Forgets the bills that were put to the questions before this moment. */
    public synchronized void deleteBefore(Instant moment) {
        bills.values().removeIf(noted -> noted.at().isBefore(moment));
    }

    /** All of both. */
    public static Map<UUID, Sites> merge(Map<UUID, Sites> some, Map<UUID, Sites> more) {
        Map<UUID, Sites> all = new HashMap<>(some);
        more.forEach((watch, sites) -> all.merge(watch, sites, Sites::with));
        return all;
    }
}
