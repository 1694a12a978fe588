package mx.vigia.analysis.topic.compiledquery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.vigia.analysis.topic.compiledquery.Condition.All;
import mx.vigia.analysis.topic.compiledquery.Condition.Any;
import mx.vigia.analysis.topic.compiledquery.Condition.FieldMark;
import mx.vigia.analysis.topic.compiledquery.Condition.No;
import mx.vigia.analysis.topic.compiledquery.Condition.Since;
import mx.vigia.analysis.topic.compiledquery.Condition.Until;

/**
 * Extracts the alternative ways to match a query, so that each can be filed under the rarest mark it needs. A matching
 * document matches one of them. If one has no anchor the query cannot be filed at all, and that one way is the only
 * result.
 */
final class ClauseExtractor {
    private static final int[] EMPTY = {};
    private static final QueryClause CERTAIN_CLAUSE = new QueryClause(EMPTY, EMPTY, true);
    private static final QueryClause UNCERTAIN_CLAUSE = new QueryClause(EMPTY, EMPTY, false);

    private final TermDictionary marks;

    ClauseExtractor(TermDictionary marks) {
        this.marks = marks;
    }

    List<QueryClause> of(Condition condition) {
        return switch (condition) {
            case FieldMark(int need) -> List.of(new QueryClause(new int[] {need}, EMPTY, true));
            case AdjacentCondition words -> List.of(requiring(words.needs()));
            case NearCondition both -> List.of(requiring(both.needs()));
            case No(var part) -> List.of(without(part));
            case All(var parts) -> all(parts);
            case Any(var parts) -> clausesOfAny(parts);
            case Since since -> List.of(UNCERTAIN_CLAUSE);
            case Until until -> List.of(UNCERTAIN_CLAUSE);
        };
    }

    /** Returns a clause with these needs, which are necessary but not sufficient. */
    private QueryClause requiring(int[] needs) {
        return new QueryClause(rarestFirst(needs), EMPTY, false);
    }

    private static QueryClause without(Condition part) {
        return part instanceof FieldMark(int need) ? new QueryClause(EMPTY, new int[] {need}, true) : UNCERTAIN_CLAUSE;
    }

    private List<QueryClause> clausesOfAny(List<Condition> parts) {
        var ways = parts.stream().flatMap(part -> of(part).stream()).toList();
        return ways.stream().allMatch(QueryClause::isAnchored) ? ways : List.of(UNCERTAIN_CLAUSE);
    }

    /**
     * Combines several parts. Of parts with several alternatives only the rarest is expanded; the others are checked by
     * the whole query.
     */
    private List<QueryClause> all(List<Condition> parts) {
        var common = CERTAIN_CLAUSE;
        List<QueryClause> forked = List.of();
        for (var part : parts) {
            var ways = of(part);
            if (ways.size() == 1) {
                common = common.mergeWith(ways.getFirst());
            } else {
                common = forked.isEmpty() ? common : common.mergeWith(UNCERTAIN_CLAUSE);
                forked = forked.isEmpty() || countUses(ways) < countUses(forked) ? ways : forked;
            }
        }
        return combine(common, forked);
    }

    private List<QueryClause> combine(QueryClause common, List<QueryClause> forked) {
        var sorted = new QueryClause(rarestFirst(common.needs()), common.excluded(), common.sure());
        if (forked.isEmpty()) {
            return List.of(sorted);
        }
        if (sorted.isAnchored() && countUses(sorted) <= countUses(forked)) {
            return List.of(sorted.mergeWith(UNCERTAIN_CLAUSE));
        }
        return forked.stream().map(queryClause -> queryClause.mergeWith(sorted)).toList();
    }

    private int countUses(List<QueryClause> ways) {
        return ways.stream().mapToInt(this::countUses).sum();
    }

    private int countUses(QueryClause queryClause) {
        return marks.useCount(queryClause.anchor());
    }

    private int[] rarestFirst(int[] needs) {
        var sorted = new ArrayList<>(Arrays.stream(needs).boxed().toList());
        sorted.sort((one, other) ->
                Integer.compare(marks.useCount(RarestTerm.mark(one)), marks.useCount(RarestTerm.mark(other))));
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }
}
