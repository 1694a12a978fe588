package mx.vigia.analysis.topic.compiledquery;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.QueryField.Shape;

/**
 * What a question needs, in one number: a mark in its upper bits and in its lower ones the fields in which it will do, so that one look-up tells whether a document
 * has it. Its complement, which is negative, is what the document must not have. There is room for
 * sixteen million marks.
 */
final class RarestTerm {
    /** The fields of running words, in the order in which a document is laid out. */
    static final List<QueryField> LAID_OUT = Arrays.stream(QueryField.values())
            .filter(field -> field.shape() == Shape.WORDS && field != QueryField.ANYWHERE)
            .toList();

    private static final int BITS = 7;
    private static final int FIELDS = (1 << BITS) - 1;

    private RarestTerm() {}

    static int of(int mark, int fields) {
        return mark << BITS | fields;
    }

    static int mark(int need) {
        return need >>> BITS;
    }

    static int fields(int need) {
        return need & FIELDS;
    }

    /** The fields of a question as bits; the mark of a value says itself in which field it stands. */
    static int bits(QueryField asked) {
        return asked == QueryField.ANYWHERE ? bits(QueryField.RUNNING) : bits(Set.of(asked));
    }

    private static int bits(Set<QueryField> asked) {
        return asked.stream()
                .mapToInt(field -> 1 << Math.max(0, LAID_OUT.indexOf(field)))
                .reduce(0, (one, other) -> one | other);
    }
}
