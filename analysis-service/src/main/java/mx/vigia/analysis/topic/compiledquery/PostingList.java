package mx.vigia.analysis.topic.compiledquery;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The ways that are filed together, one after the other in one array of numbers, so that thousands are gone through in microseconds and no object is made or followed for
 * any of them. Each is told by the number of its question, how many needs follow and whether they are all there is to it, and these needs, the complement of a need
 * being what must not stand.
 *
 * <p>Adding takes constant time, amortised; removing, and answering, time in proportion to what is filed here.
 */
final class PostingList {
    private static final int[] EMPTY = {};
    private static final int HEAD = 2;

    private int[] cells = EMPTY;
    private int size;

    void add(int question, QueryClause way) {
        int needs = way.needs().length + way.excluded().length;
        ensureCapacity(HEAD + needs);
        cells[size++] = question;
        cells[size++] = needs << 1 | (way.sure() ? 1 : 0);
        for (int need : way.needs()) {
            cells[size++] = need;
        }
        for (int need : way.excluded()) {
            cells[size++] = ~need;
        }
    }

    /** Takes all ways of this question out. */
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

    /** Sets the bits of the questions that the document answers in one of these ways. */
    void answer(CompiledDocument sheet, Condition[] whole, BitSet answered) {
        for (int at = 0; at < size; at = next(at)) {
            int question = cells[at];
            if (canMatch(sheet, at) && (isCertain(at) || whole[question].matches(sheet))) {
                answered.set(question);
            }
        }
    }

    private boolean canMatch(CompiledDocument sheet, int at) {
        int end = next(at);
        for (int i = at + HEAD; i < end; i++) {
            int need = cells[i];
            if (need >= 0 ? !sheet.hasMark(need) : sheet.hasMark(~need)) {
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
