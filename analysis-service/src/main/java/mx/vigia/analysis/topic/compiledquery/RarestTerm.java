package mx.vigia.analysis.topic.compiledquery;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.QueryField.Shape;

/**
 * Encodes a need of a query in one int: a mark in its upper bits and in its lower ones the fields in which it counts,
 * so that one look-up decides whether a document has it. Its complement, which is negative, is what the document must
 * not have. There is room for sixteen million marks.
 */
final class RarestTerm {
    /** The fields of running text, in the order in which a document is laid out. */
    static final List<QueryField> RUNNING_TEXT_FIELDS = Arrays.stream(QueryField.values())
            .filter(field -> field.shape() == Shape.WORDS && field != QueryField.ANYWHERE)
            .toList();

    private static final int FIELD_BITS = 7;
    private static final int FIELD_MASK = (1 << FIELD_BITS) - 1;

    private RarestTerm() {}

    static int of(int mark, int fields) {
        return mark << FIELD_BITS | fields;
    }

    static int mark(int need) {
        return need >>> FIELD_BITS;
    }

    static int fields(int need) {
        return need & FIELD_MASK;
    }

    /** Returns the fields of a query as bits; the mark of a value already implies its field. */
    static int fieldBits(QueryField queryField) {
        return queryField == QueryField.ANYWHERE
                ? fieldBits(QueryField.RUNNING_TEXT_FIELDS)
                : fieldBits(Set.of(queryField));
    }

    private static int fieldBits(Set<QueryField> fields) {
        return fields.stream()
                .mapToInt(field -> 1 << Math.max(0, RUNNING_TEXT_FIELDS.indexOf(field)))
                .reduce(0, (one, other) -> one | other);
    }
}
