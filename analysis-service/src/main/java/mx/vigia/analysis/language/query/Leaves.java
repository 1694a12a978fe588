package mx.vigia.analysis.language.query;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.Edges;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.LegalCitation;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.language.query.Query.Everything;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Word;

/** Turns one typed word or quotation into the part of the tree that stands for it. */
final class Leaves {
    /** Behind what a star stands; alone it is one of the signs that count for nothing. */
    private static final Pattern STAR = Pattern.compile("[^\\s*](?=\\*)");

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

    /** Words side by side, of which the last one may be a beginning. */
    static Query quoted(Field field, Token token, boolean exact) {
        var typed = token.text().stripTrailing();
        var stars = STAR.matcher(typed).results().map(MatchResult::end).toList();
        int first = token.at() + 1; // behind the quotation mark
        if (!stars.isEmpty() && stars.getFirst() < typed.length() - 1) {
            throw Trouble.QUOTED_STAR.at(first + stars.getFirst());
        }
        var query = stars.isEmpty()
                ? words(field, typed, exact)
                : ending(field, new Token(token.kind(), typed.substring(0, typed.length() - 1), first), exact);
        if (query instanceof Everything) {
            throw Trouble.EMPTY_QUOTE.at(token.at());
        }
        return query;
    }

    /** A beginning and what stands before it. */
    private static Query ending(Field field, Token typed, boolean exact) {
        if (field.shape() == Field.Shape.VALUE) {
            throw Trouble.WHOLE_VALUE.at(typed.at() + typed.text().length(), field.spanish(), field.english());
        }
        int last = typed.text().lastIndexOf(' ') + 1;
        var beginning = prefix(
                field,
                new Token(typed.kind(), typed.text(), typed.at() + last),
                typed.text().substring(last));
        var before = words(field, typed.text().substring(0, last), exact);
        return before instanceof Everything ? beginning : new Near(field, before, beginning, 0);
    }

    /** One word, or several side by side. */
    static Query words(Field field, String typed, boolean exact) {
        if (field.shape() == Field.Shape.VALUE) {
            var written = field == Field.NUMBER ? Edges.off(Wording.plain(typed)) : Wording.plain(typed);
            var folded = field == Field.ARTICLE ? article(typed) : Wording.fold(written);
            return folded.isEmpty() ? new Everything() : new Value(field, written, folded);
        }
        var stems = Wording.stems(typed);
        if (stems.isEmpty()) {
            return new Everything();
        }
        var words = Wording.exactWords(typed);
        return stems.size() == 1
                ? new Word(field, words.getFirst(), stems.getFirst(), exact)
                : new Phrase(field, Edges.off(Wording.plain(typed)), stems, words, exact);
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
