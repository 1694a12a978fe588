package mx.vigia.analysis.language.query;

import java.util.Optional;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Word;

/** Joins two that shall stand near each other. */
final class Nearness {
    private static final int LONGEST_NUMBER = 4;

    private Nearness() {}

    /** Both in one field; anything else than words, phrases and beginnings stands nowhere. */
    static Query of(Token near, Query one, Query other) {
        var field = fieldOf(one)
                .filter(fieldOf(other).stream().toList()::contains)
                .orElseThrow(() -> Trouble.LOOSE_NEAR.at(near.at(), near.text()));
        return new Near(field, one, other, within(near));
    }

    /** The field in which a word, a phrase or a beginning is asked for. */
    static Optional<Field> fieldOf(Query leaf) {
        return switch (leaf) {
            case Word word -> Optional.of(word.field());
            case Phrase phrase -> Optional.of(phrase.field());
            case Prefix prefix -> Optional.of(prefix.field());
            default -> Optional.empty();
        };
    }

    private static int within(Token near) {
        var number = near.text().substring(near.text().indexOf('/') + 1);
        int within = number.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(number);
        if (within > QueryLanguage.FARTHEST) {
            throw Trouble.BAD_NEAR.at(near.at(), near.text(), QueryLanguage.FARTHEST);
        }
        return within;
    }
}
