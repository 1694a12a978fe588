package mx.vigia.analysis.topic.compiledquery;

import java.util.stream.IntStream;

/**
 * One way to match a query: a document that has all of these, and none of those, may match it.
 *
 * @param needs what it must have ({@link RarestTerm}), the rarest first
 * @param excluded what it must not have
 * @param sure whether this is sufficient, so that such a document does match
 */
record QueryClause(int[] needs, int[] excluded, boolean sure) {

    /** Whether there is something it must have, under which it can be filed. */
    boolean isAnchored() {
        return needs.length > 0;
    }

    /** Returns the mark under which it is filed. */
    int anchor() {
        return RarestTerm.mark(needs[0]);
    }

    /** Returns the conjunction of both clauses. */
    QueryClause mergeWith(QueryClause other) {
        return new QueryClause(concat(needs, other.needs), concat(excluded, other.excluded), sure && other.sure);
    }

    private static int[] concat(int[] some, int[] more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
    }
}
