package mx.vigia.analysis.topic.compiledquery;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The clauses filed under one mark, one after the other in one array of ints, so that thousands are scanned in
 * microseconds without creating or following objects. Each has the number of its query, the number of needs that follow
 * and whether they are sufficient, and these needs, where the complement of a need is an exclusion.
 *
 * <p>Adding takes constant time, amortised; removing and matching take time proportional to the length of the list.
 */
final class PostingList {
    private static final int[] EMPTY = {};
    private static final int HEAD = 2;

    private int[] cells = EMPTY;
    private int size;

    void add(int question, QueryClause queryClause) {
        int needs = queryClause.needs().length + queryClause.excluded().length;
        ensureCapacity(HEAD + needs);
        cells[size++] = question;
        cells[size++] = needs << 1 | (queryClause.sure() ? 1 : 0);
        for (int need : queryClause.needs()) {
            cells[size++] = need;
        }
        for (int need : queryClause.excluded()) {
            cells[size++] = ~need;
        }
    }

    /** Removes all clauses of this query. */
    void remove(int question) {
        int kept = 0;
        for (int at = 0; at < size; ) {
            int next = next(at);
            if (cells[at] != question) {
                System.arraycopy(cells, at, cells, kept, next - at);
                kept += next - at;
            }
            at = next;
        }
        size = kept;
        cells = kept == 0 ? EMPTY : cells;
    }

    /** Sets the bits of the queries that the document matches by one of these clauses. */
    void answer(CompiledDocument document, Condition[] whole, BitSet answered) {
        for (int at = 0; at < size; at = next(at)) {
            int question = cells[at];
            if (canMatch(document, at) && (isCertain(at) || whole[question].matches(document))) {
                answered.set(question);
            }
        }
    }

    private boolean canMatch(CompiledDocument document, int at) {
        int end = next(at);
        for (int i = at + HEAD; i < end; i++) {
            int need = cells[i];
            if (need >= 0 ? !document.hasMark(need) : document.hasMark(~need)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCertain(int at) {
        return (cells[at + 1] & 1) == 1;
    }

    private int next(int at) {
        return at + HEAD + (cells[at + 1] >>> 1);
    }

    private void ensureCapacity(int more) {
        if (size + more > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(size + more, cells.length * 3 / 2));
        }
    }
}
