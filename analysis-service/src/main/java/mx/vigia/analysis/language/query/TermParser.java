package mx.vigia.analysis.language.query;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.LegalCitation;
import mx.vigia.analysis.language.NamedId;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.TrimmedPunctuation;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Word;

/** Builds the query of one typed word or quotation. */
final class TermParser {
    /** A star preceded by a character; a star alone is ignored punctuation. */
    private static final Pattern STAR_PATTERN = Pattern.compile("[^\\s*](?=\\*)");

    private TermParser() {}

    static Query of(QueryField field, QueryToken token, boolean exact) {
        int star = token.text().indexOf('*');
        if (star < 0) {
            return words(field, token.text(), exact);
        }
        if (field.shape() == QueryField.Shape.VALUE) {
            throw SyntaxError.WHOLE_VALUE.exceptionAt(token.at() + star, field.spanish(), field.english());
        }
        if (star < token.text().length() - 1) {
            throw SyntaxError.INNER_STAR.exceptionAt(token.at() + star);
        }
        return prefix(field, token, token.text().substring(0, star));
    }

    /** Parses adjacent words, of which the last may be a prefix. */
    static Query parseQuoted(QueryField field, QueryToken token, boolean exact) {
        var typed = token.text().stripTrailing();
        var stars = STAR_PATTERN.matcher(typed).results().map(MatchResult::end).toList();
        int first = token.at() + 1; // a star after the quotation mark
        if (!stars.isEmpty() && stars.getFirst() < typed.length() - 1) {
            throw SyntaxError.QUOTED_STAR.exceptionAt(first + stars.getFirst());
        }
        var query = stars.isEmpty()
                ? words(field, typed, exact)
                : ending(field, new QueryToken(token.kind(), typed.substring(0, typed.length() - 1), first), exact);
        if (query instanceof MatchAll) {
            throw SyntaxError.EMPTY_QUOTE.exceptionAt(token.at());
        }
        return query;
    }

    /** Parses a prefix and the words before it. */
    private static Query ending(QueryField field, QueryToken typed, boolean exact) {
        if (field.shape() == QueryField.Shape.VALUE) {
            throw SyntaxError.WHOLE_VALUE.exceptionAt(
                    typed.at() + typed.text().length(), field.spanish(), field.english());
        }
        int last = typed.text().lastIndexOf(' ') + 1;
        var beginning = prefix(
                field,
                new QueryToken(typed.kind(), typed.text(), typed.at() + last),
                typed.text().substring(last));
        var before = words(field, typed.text().substring(0, last), exact);
        return before instanceof MatchAll ? beginning : new Near(field, before, beginning, 0);
    }

    /** Returns a query for one word, or for several adjacent ones. */
    static Query words(QueryField field, String typed, boolean exact) {
        if (field.isId()) {
            var written = TextAnalyzer.toNfc(typed).strip();
            var id = TextAnalyzer.fold(NamedId.parse(written).id());
            return id.isEmpty() ? new MatchAll() : new Value(field, written, id);
        }
        if (field.shape() == QueryField.Shape.VALUE) {
            var written = field == QueryField.NUMBER
                    ? TrimmedPunctuation.trim(TextAnalyzer.normalize(typed))
                    : TextAnalyzer.normalize(typed);
            var folded = field == QueryField.ARTICLE ? article(typed) : TextAnalyzer.fold(written);
            return folded.isEmpty() ? new MatchAll() : new Value(field, written, folded);
        }
        var stems = TextAnalyzer.stems(typed);
        if (stems.isEmpty()) {
            return new MatchAll();
        }
        var words = TextAnalyzer.exactWords(typed);
        return stems.size() == 1
                ? new Word(field, words.getFirst(), stems.getFirst(), exact)
                : new Phrase(field, TrimmedPunctuation.trim(TextAnalyzer.normalize(typed)), stems, words, exact);
    }

    /** Returns the index value of a single cited article, or else the folded input. */
    private static String article(String typed) {
        return LegalCitation.parseWhole(typed)
                .map(LegalCitation::values)
                .filter(values -> values.size() == 1)
                .map(List::getFirst)
                .orElse(TextAnalyzer.fold(typed));
    }

    private static Query prefix(QueryField field, QueryToken token, String typed) {
        var words = TextAnalyzer.exactWords(typed);
        if (words.size() != 1 || words.getFirst().length() < QueryLanguage.MIN_PREFIX_LENGTH) {
            throw SyntaxError.SHORT_PREFIX.exceptionAt(token.at(), QueryLanguage.MIN_PREFIX_LENGTH);
        }
        var start = words.getFirst();
        return new Prefix(
                field,
                start,
                TextAnalyzer.fold(start),
                TextAnalyzer.stems(start).getFirst());
    }
}
