package mx.vigia.analysis.language;

import java.util.List;
import mx.vigia.analysis.language.Query.Everything;
import mx.vigia.analysis.language.Query.Phrase;
import mx.vigia.analysis.language.Query.Prefix;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.Query.Word;

/** Turns one typed word or quotation into the part of the tree that stands for it. */
final class Leaves {
    private Leaves() {}

    static Query of(Field field, Token token, boolean exact) {
        int star = token.text().indexOf('*');
        if (star < 0) {
            return words(field, token.text(), exact);
        }
        if (field.shape() == Field.Shape.VALUE) {
            throw Trouble.WHOLE_VALUE.at(token.at() + star, field.spanish(), field.english());
        }
        if (star < token.text().length() - 1) {
            throw Trouble.INNER_STAR.at(token.at() + star);
        }
        return prefix(field, token, token.text().substring(0, star));
    }

    static Query quoted(Field field, Token token, boolean exact) {
        var query = words(field, token.text(), exact);
        if (query instanceof Everything) {
            throw Trouble.EMPTY_QUOTE.at(token.at());
        }
        return query;
    }

    /** One word, or several side by side. */
    static Query words(Field field, String typed, boolean exact) {
        if (field.shape() == Field.Shape.VALUE) {
            var folded = field == Field.ARTICLE ? article(typed) : Wording.fold(typed);
            return folded.isEmpty() ? new Everything() : new Value(field, Wording.plain(typed), folded);
        }
        var stems = Wording.stems(typed);
        if (stems.isEmpty()) {
            return new Everything();
        }
        var words = Wording.exactWords(typed);
        return stems.size() == 1
                ? new Word(field, words.getFirst(), stems.getFirst(), exact)
                : new Phrase(field, Wording.plain(typed), stems, words, exact);
    }

    /** How the index has the one article that is cited, or what was typed, made comparable. */
    private static String article(String typed) {
        return LegalCitation.whole(typed)
                .map(LegalCitation::values)
                .filter(values -> values.size() == 1)
                .map(List::getFirst)
                .orElse(Wording.fold(typed));
    }

    private static Query prefix(Field field, Token token, String typed) {
        var words = Wording.exactWords(typed);
        if (words.size() != 1 || words.getFirst().length() < QueryLanguage.SHORTEST_PREFIX) {
            throw Trouble.SHORT_PREFIX.at(token.at(), QueryLanguage.SHORTEST_PREFIX);
        }
        var start = words.getFirst();
        return new Prefix(
                field, start, Wording.fold(start), Wording.stems(start).getFirst());
    }
}
