package mx.vigia.analysis.language.query;

import java.util.Optional;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Word;

/** Joins two operands of NEAR. */
final class NearParser {
    private static final int MAX_NUMBER_LENGTH = 4;

    private NearParser() {}

    /**
     * Returns the NEAR query of two words, phrases or prefixes in one field; throws a syntax error for anything else,
     * which has no position.
     */
    static Query of(QueryToken near, Query one, Query other) {
        var field = fieldOf(one)
                .filter(fieldOf(other).stream().toList()::contains)
                .orElseThrow(() -> SyntaxError.LOOSE_NEAR.exceptionAt(near.at(), near.text()));
        return new Near(field, one, other, parseDistance(near));
    }

    /** Returns the field in which a word, phrase or prefix is searched. */
    static Optional<QueryField> fieldOf(Query leaf) {
        return switch (leaf) {
            case Word word -> Optional.of(word.field());
            case Phrase phrase -> Optional.of(phrase.field());
            case Prefix prefix -> Optional.of(prefix.field());
            default -> Optional.empty();
        };
    }

    private static int parseDistance(QueryToken near) {
        var number = near.text().substring(near.text().indexOf('/') + 1);
        int within = number.length() > MAX_NUMBER_LENGTH ? Integer.MAX_VALUE : Integer.parseInt(number);
        if (within > QueryLanguage.MAX_NEAR_DISTANCE) {
            throw SyntaxError.BAD_NEAR.exceptionAt(near.at(), near.text(), QueryLanguage.MAX_NEAR_DISTANCE);
        }
        return within;
    }
}
