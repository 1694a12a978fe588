package mx.vigia.analysis.topic.compiledquery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.vigia.analysis.topic.compiledquery.Condition.All;
import mx.vigia.analysis.topic.compiledquery.Condition.Any;
import mx.vigia.analysis.topic.compiledquery.Condition.No;
import mx.vigia.analysis.topic.compiledquery.Condition.Since;
import mx.vigia.analysis.topic.compiledquery.Condition.Stands;
import mx.vigia.analysis.topic.compiledquery.Condition.Until;

/**
 * Finds the ways in which a question can be answered, so that each can be filed under the rarest mark it needs. A document that answers the question does so in one of them. Where
 * one is not anchored the question cannot be filed at all, and that one way is all there is.
 */
final class ClauseExtractor {
    private static final int[] NONE = {};
    private static final QueryClause OPEN = new QueryClause(NONE, NONE, true);
    private static final QueryClause UNSURE = new QueryClause(NONE, NONE, false);

    private final TermDictionary marks;

    ClauseExtractor(TermDictionary marks) {
        this.marks = marks;
    }

    List<QueryClause> of(Condition condition) {
        return switch (condition) {
            case Stands(int need) -> List.of(new QueryClause(new int[] {need}, NONE, true));
            case AdjacentCondition words -> List.of(needing(words.needs()));
            case NearCondition both -> List.of(needing(both.needs()));
            case No(var part) -> List.of(without(part));
            case All(var parts) -> all(parts);
            case Any(var parts) -> any(parts);
            case Since since -> List.of(UNSURE);
            case Until until -> List.of(UNSURE);
        };
    }

    /** What is needed, which is not all there is to it. */
    private QueryClause needing(int[] needs) {
        return new QueryClause(rarestFirst(needs), NONE, false);
    }

    private static QueryClause without(Condition part) {
        return part instanceof Stands(int need) ? new QueryClause(NONE, new int[] {need}, true) : UNSURE;
    }

    private List<QueryClause> any(List<Condition> parts) {
        var ways = parts.stream().flatMap(part -> of(part).stream()).toList();
        return ways.stream().allMatch(QueryClause::isAnchored) ? ways : List.of(UNSURE);
    }

    /** Of several parts each of which has several ways only the rarest is gone into; that the others must be met too is left to the whole question. */
    private List<QueryClause> all(List<Condition> parts) {
        var common = OPEN;
        List<QueryClause> forked = List.of();
        for (var part : parts) {
            var ways = of(part);
            if (ways.size() == 1) {
                common = common.and(ways.getFirst());
            } else {
                common = forked.isEmpty() ? common : common.and(UNSURE);
                forked = forked.isEmpty() || uses(ways) < uses(forked) ? ways : forked;
            }
        }
        return together(common, forked);
    }

    private List<QueryClause> together(QueryClause common, List<QueryClause> forked) {
        var sorted = new QueryClause(rarestFirst(common.needs()), common.excluded(), common.sure());
        if (forked.isEmpty()) {
            return List.of(sorted);
        }
        if (sorted.isAnchored() && uses(sorted) <= uses(forked)) {
            return List.of(sorted.and(UNSURE));
        }
        return forked.stream().map(way -> way.and(sorted)).toList();
    }

    private int uses(List<QueryClause> ways) {
        return ways.stream().mapToInt(this::uses).sum();
    }

    private int uses(QueryClause way) {
        return marks.uses(way.anchor());
    }

    private int[] rarestFirst(int[] needs) {
        var sorted = new ArrayList<>(Arrays.stream(needs).boxed().toList());
        sorted.sort(
                (one, other) -> Integer.compare(marks.uses(RarestTerm.mark(one)), marks.uses(RarestTerm.mark(other))));
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }
}
