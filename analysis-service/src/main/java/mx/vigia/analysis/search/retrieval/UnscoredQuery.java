package mx.vigia.analysis.search.retrieval;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * Rewrites a query for matching without scores: boosts and ranking-only clauses are removed, and exclusions become
 * conditions beside others, which is the fastest way to count.
 */
public final class UnscoredQuery {
    private UnscoredQuery() {}

    public static Query of(Query query) {
        return switch (query) {
            case BoostQuery boosted -> of(boosted.getQuery());
            case ConstantScoreQuery constant -> of(constant.getQuery());
            case DisjunctionMaxQuery best -> withoutScores(best);
            case BooleanQuery clauses -> of(clauses);
            default -> query;
        };
    }

    private static Query withoutScores(DisjunctionMaxQuery best) {
        var any = new BooleanQuery.Builder();
        best.getDisjuncts().forEach(one -> any.add(of(one), Occur.SHOULD));
        return any.build();
    }

    private static Query of(BooleanQuery clauses) {
        boolean required = clauses.clauses().stream().anyMatch(BooleanClause::isRequired);
        boolean onlyBetter = required && clauses.getMinimumNumberShouldMatch() == 0;
        var answering = new BooleanQuery.Builder().setMinimumNumberShouldMatch(clauses.getMinimumNumberShouldMatch());
        for (var clause : clauses) {
            if (clause.isProhibited() && required) {
                answering.add(new InvertedDocIdSet(of(clause.query())), Occur.FILTER);
            } else if (clause.occur() != Occur.SHOULD || !onlyBetter) {
                answering.add(of(clause.query()), clause.occur() == Occur.MUST ? Occur.FILTER : clause.occur());
            }
        }
        return answering.build();
    }
}
