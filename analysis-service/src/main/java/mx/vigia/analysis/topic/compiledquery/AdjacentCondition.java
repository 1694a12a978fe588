package mx.vigia.analysis.topic.compiledquery;

import java.util.Arrays;
import java.util.List;

/**
 * Adjacent words, or a single one as written. Only the positions of the rarest are visited, and the others checked
 * beside it.
 *
 * @param rarest which of the words is tried first
 * @param written how each must be written, in lower case; empty if stems are enough
 */
record AdjacentCondition(int fields, int[] marks, int rarest, List<String> written)
        implements Condition, PhraseCondition {
    AdjacentCondition {
        written = List.copyOf(written);
    }

    @Override
    public boolean matches(CompiledDocument document) {
        return lastStartBefore(document, document.lastPlaceOf(marks[rarest])) != CompiledDocument.NOWHERE;
    }

    @Override
    public int[] startsIn(CompiledDocument document) {
        var starts = new IntBuffer();
        int place = lastStartBefore(document, document.lastPlaceOf(marks[rarest]));
        while (place != CompiledDocument.NOWHERE) {
            starts.add(place - rarest);
            place = lastStartBefore(document, document.before(place));
        }
        return starts.toSortedArray();
    }

    @Override
    public int length() {
        return marks.length;
    }

    @Override
    public int[] needs() {
        return Arrays.stream(marks).map(mark -> RarestTerm.of(mark, fields)).toArray();
    }

    /** Returns the last position of the rarest word, up to this one, with all the others beside it. */
    private int lastStartBefore(CompiledDocument document, int from) {
        int place = from;
        while (place != CompiledDocument.NOWHERE && !matchesAt(document, place - rarest)) {
            place = document.before(place);
        }
        return place;
    }

    private boolean matchesAt(CompiledDocument document, int start) {
        for (int i = 0; i < marks.length; i++) {
            if (!document.hasMarkAt(start + i, marks[i])) {
                return false;
            }
        }
        return document.isInFields(fields, start) && isWrittenAt(document, start);
    }

    private boolean isWrittenAt(CompiledDocument document, int start) {
        for (int i = 0; i < written.size(); i++) {
            if (!document.isWritten(start + i, written.get(i))) {
                return false;
            }
        }
        return true;
    }
}
