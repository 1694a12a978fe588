package mx.vigia.analysis.search.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.search.QueryEquivalence;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.suggestion.SystemQueryCounter;

/** Finds active watches equivalent to a new query: with the same words, or with the same results. */
@ApplicationScoped
class OverlappingWatches {
    /** The most watches compared by results, which costs two counts each; beyond it only words are compared. */
    private static final int MAX_COMPARED_BY_COUNT = 300;

    /** The most watches named. */
    static final int MAX_NAMED = 20;

    private final Watchtower watchtower;
    private final BillIndex bills;

    OverlappingWatches(Watchtower watchtower, BillIndex bills) {
        this.watchtower = watchtower;
        this.bills = bills;
    }

    List<UUID> findOverlapping(Query query) {
        var standing = watchtower.standingQueries();
        boolean few = standing.size() <= MAX_COMPARED_BY_COUNT;
        int answers = count(query);
        return standing.stream()
                .filter(watch -> QueryEquivalence.areEquivalent(watch.question(), query)
                        || few && haveSameResults(watch.question(), query, answers))
                .map(StandingQuery::watch)
                .sorted()
                .limit(MAX_NAMED)
                .toList();
    }

    /** Whether two queries have the same results; queries without results are never considered equal. */
    private boolean haveSameResults(Query one, Query other, int answers) {
        return answers > 0 && count(one) == answers && count(new And(List.of(one, other))) == answers;
    }

    private int count(Query query) {
        return bills.search(searcher -> new SystemQueryCounter(searcher).of(query));
    }
}
