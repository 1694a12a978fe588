package mx.vigia.analysis.topic.compiledquery;

import java.util.stream.IntStream;

/**
 * One way to answer a question: a document that has all of these, and none of those, may answer it.
 *
 * @param needs what it must have ({@link RarestTerm}), the rarest first
 * @param excluded what it must not have
 * @param sure whether that is all there is to it, so that such a document does answer it
 */
record QueryClause(int[] needs, int[] excluded, boolean sure) {

    /** Whether there is something that it must have, under which it can be filed. */
    boolean isAnchored() {
        return needs.length > 0;
    }

    /** The mark under which it is filed. */
    int anchor() {
        return RarestTerm.mark(needs[0]);
    }

    /** This and what else is asked for beside it. */
    QueryClause mergeWith(QueryClause other) {
        return new QueryClause(concat(needs, other.needs), concat(excluded, other.excluded), sure && other.sure);
    }

    private static int[] concat(int[] some, int[] more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
    }
}
