package mx.vigia.analysis.search.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.search.QueryEquivalence;
import mx.vigia.analysis.search.SystemQueryCounter;
import mx.vigia.analysis.search.index.BillIndex;

/** Finds the standing watches that already ask what somebody is about to ask: in the same words, or with the same answers. */
@ApplicationScoped
class OverlappingWatches {
    /** Comparing answers costs two counts a watch; beyond this many only words are compared. */
    private static final int MAX_COMPARED_BY_COUNT = 300;

    /** So many are named at most. */
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

    /** Two questions nobody answers yet are not the same question. */
    private boolean haveSameResults(Query one, Query other, int answers) {
        return answers > 0 && count(one) == answers && count(new And(List.of(one, other))) == answers;
    }

    private int count(Query query) {
        return bills.search(searcher -> new SystemQueryCounter(searcher).of(query));
    }
}
