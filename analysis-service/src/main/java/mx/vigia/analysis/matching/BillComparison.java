package mx.vigia.analysis.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.language.query.AnalysedDocument;

/**
 * A bill before and after a change, run against the watch queries; each side is analysed at most once, and only if a
 * fact needs it.
 */
public final class BillComparison {
    private static final Comparator<Answer> WATCH_ORDER = Comparator.comparing(Answer::watch);

    private final RegisteredQueries registeredQueries;
    private final Function<Dossier, BillSide> sideOf;
    private final Map<Dossier, BillSide> sides = new IdentityHashMap<>();
    private final Dossier before;
    private final Dossier after;
    private List<List<RegisteredQuery>> answered = List.of();

    BillComparison(
            RegisteredQueries registeredQueries, Function<Dossier, BillSide> sideOf, Dossier before, Dossier after) {
        this.registeredQueries = registeredQueries;
        this.sideOf = sideOf;
        this.before = before;
        this.after = after;
    }

    /** Returns the queries the bill now matches, if a finding caused them to be run. */
    public Optional<List<StandingQuery>> findMatchingQueries() {
        return answered.stream()
                .findFirst()
                .map(now -> now.stream().map(RegisteredQuery::query).toList());
    }

    /** Returns the watches a finding concerns, with their reasons, ordered by id. */
    public List<Match> watchesFor(AddressedFact addressed) {
        return distinctByWatch(matchesOf(addressed), watch -> MatchChange.NONE);
    }

    /**
     * Returns the watches of the first announced finding of a change. A watch the bill newly matches is included if it
     * wants new bills (or, for a motion, new motions), whatever the kind of the finding. So is every watch it no longer
     * matches, whatever it wants, since some of their users were notified of it.
     */
    public List<Match> watchesForFirstFact(AddressedFact addressed) {
        if (before == after || addressed.audience() == FactAudience.NOBODY) {
            return watchesFor(addressed);
        }
        Set<UUID> then = watches(previousMatches());
        Set<UUID> now = watches(currentMatches());
        Stream<Answer> turned = Stream.concat(
                matchesOf(EnumSet.of(FactKind.arrivalKindOf(after.kind())), after, without(then, currentMatches())),
                without(now, previousMatches()).stream().map(each -> Answer.of(each, side(before))));
        return distinctByWatch(
                Stream.concat(matchesOf(addressed), turned),
                watch -> toMatchChange(then.contains(watch), now.contains(watch)));
    }

    private static MatchChange toMatchChange(boolean then, boolean now) {
        return then == now ? MatchChange.NONE : now ? MatchChange.NEWLY : MatchChange.NO_LONGER;
    }

    private Stream<Answer> matchesOf(AddressedFact addressed) {
        Set<FactKind> kinds = addressed.fact().selectableAs();
        return switch (addressed.audience()) {
            case NOBODY -> Stream.empty();
            case WHO_MATCHES, WHO_WAS_TOLD -> matchesOf(kinds, after, currentMatches());
            case WHO_MATCHES_ONLY_NOW -> {
                Set<UUID> then = watches(previousMatches());
                yield matchesOf(kinds, after, without(then, currentMatches()));
            }
            case WHO_MATCHES_OR_DID -> {
                List<RegisteredQuery> then = previousMatches();
                yield Stream.concat(matchesOf(kinds, after, currentMatches()), matchesOf(kinds, before, then));
            }
        };
    }

    private List<RegisteredQuery> currentMatches() {
        return findMatches(after).getFirst();
    }

    private List<RegisteredQuery> previousMatches() {
        return findMatches(after, before).getLast();
    }

    private static Set<UUID> watches(List<RegisteredQuery> standing) {
        return standing.stream().map(each -> each.query().watch()).collect(Collectors.toSet());
    }

    private static List<RegisteredQuery> without(Set<UUID> watches, List<RegisteredQuery> standing) {
        return standing.stream()
                .filter(each -> !watches.contains(each.query().watch()))
                .toList();
    }

    /**
     * Runs the queries on all sides at one moment, so that a watch changed meanwhile is not judged by two queries: if
     * another side is needed, the first is run again.
     */
    private List<List<RegisteredQuery>> findMatches(Dossier... bills) {
        if (answered.size() < bills.length) {
            answered = registeredQueries.findMatchesOfEach(
                    Arrays.stream(bills).map(bill -> side(bill).text()).toArray(AnalysedDocument[]::new));
        }
        return answered;
    }

    private Stream<Answer> matchesOf(Set<FactKind> kinds, Dossier bill, List<RegisteredQuery> answering) {
        BillSide side = side(bill);
        return answering.stream().filter(each -> each.query().wantsAny(kinds)).map(each -> Answer.of(each, side));
    }

    private BillSide side(Dossier bill) {
        return sides.computeIfAbsent(bill, sideOf);
    }

    /** Keeps the first of two answers of a watch: the current statement of a bill explains more than the former one. */
    private static List<Match> distinctByWatch(Stream<Answer> answers, Function<UUID, MatchChange> turns) {
        List<Match> matches = new ArrayList<>();
        UUID last = null;
        for (Answer answer : answers.sorted(WATCH_ORDER).toList()) {
            UUID watch = answer.watch();
            if (!watch.equals(last)) {
                matches.add(answer.match(turns.apply(watch)));
                last = watch;
            }
        }
        return List.copyOf(matches);
    }

    private record Answer(UUID watch, RegisteredQuery standing, BillSide side) {
        static Answer of(RegisteredQuery registeredQuery, BillSide side) {
            return new Answer(registeredQuery.query().watch(), registeredQuery, side);
        }

        Match match(MatchChange matchChange) {
            StandingQuery query = standing.query();
            return new Match(watch, query.revision(), side.reasonsFor(standing.locatableTerms()), matchChange);
        }
    }
}
