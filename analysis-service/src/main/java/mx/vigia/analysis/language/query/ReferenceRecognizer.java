package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.language.DocumentNumber;
import mx.vigia.analysis.language.LegalCitation;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;

/**
 * Recognises words of a query that name a document by its number, or an article of a law. They are also searched by
 * that meaning.
 */
final class ReferenceRecognizer {
    /** The number of query parts recognised, and the query they mean. */
    record Recognized(int parts, Widened query) {}

    private static final int MAX_PARTS = 40;

    private ReferenceRecognizer() {}

    /** Returns what is recognised in the parts from this index on. */
    static Optional<Recognized> recognizeAt(List<Query> all, int from) {
        var written = new ArrayList<String>();
        for (int at = from; at < Math.min(all.size(), from + MAX_PARTS) && canBeReference(all.get(at)); at++) {
            written.add(written(all.get(at)));
        }
        return written.stream().noneMatch(TextAnalyzer::canBeDocumentNumber)
                ? Optional.empty()
                : articles(written).or(() -> article(written)).or(() -> number(all, from, written));
    }

    /** Returns the numbers and articles a query refers to. */
    static List<Value> recognize(Query query) {
        return switch (query) {
            case And(var all) -> recognize(all);
            case Or(var any) -> recognize(any);
            case Widened(And(var all), var also)
            when hasTerms(all) ->
                Stream.concat(values(also).stream(), recognize(all).stream()).toList();
            case Widened(var asked, var also) -> values(also);
            case Word word -> canBeReference(word) ? number(word.written()) : List.of();
            case Phrase phrase -> canBeReference(phrase) ? number(phrase.written()) : List.of();
            case MatchAll everything -> List.of();
            case Prefix prefix -> List.of();
            case Near near -> List.of();
            case Value value -> List.of();
            case Since since -> List.of();
            case Until until -> List.of();
            case Not not -> List.of();
        };
    }

    /** Whether something was also recognised inside a term that is searched as a whole. */
    static boolean hasTerms(List<Query> all) {
        return all.stream().anyMatch(Widened.class::isInstance);
    }

    private static List<Value> recognize(List<Query> parts) {
        return parts.stream().flatMap(part -> recognize(part).stream()).toList();
    }

    private static List<Value> values(List<Query> also) {
        return also.stream()
                .filter(name -> name instanceof Value(var field, var written, var folded)
                        && (field == QueryField.NUMBER || field == QueryField.ARTICLE))
                .map(Value.class::cast)
                .toList();
    }

    private static List<Value> number(String written) {
        return TextAnalyzer.canBeDocumentNumber(written)
                ? List.of(new Value(QueryField.NUMBER, written, TextAnalyzer.fold(written)))
                : List.of();
    }

    private static Optional<Recognized> number(List<Query> all, int from, List<String> written) {
        var typed = new TypedWords(written, DocumentNumber::words);
        var read = DocumentNumber.parse(typed.words());
        int parts = typed.parts(read.words());
        if (parts == 0) {
            return Optional.empty();
        }
        var query = QuerySimplifier.all(all.subList(from, from + parts));
        var number = new Value(QueryField.NUMBER, read.number(), read.number());
        return Optional.of(new Recognized(parts, new Widened(query, List.of(number))));
    }

    /** Recognises an enumeration of articles; any of them matches. */
    private static Optional<Recognized> articles(List<String> written) {
        var typed = new TypedWords(written, LegalCitation::words);
        return EnumeratedArticles.parseAt(typed.words(), 0)
                .filter(all -> typed.parts(all.after()) > 0)
                .map(all -> {
                    int parts = typed.parts(all.after());
                    List<Query> also = all.cited().stream()
                            .flatMap(cited -> values(cited).stream())
                            .distinct()
                            .map(Query.class::cast)
                            .toList();
                    return new Recognized(parts, new Widened(words(String.join(" ", written.subList(0, parts))), also));
                });
    }

    private static Optional<Recognized> article(List<String> written) {
        var typed = new TypedWords(written, LegalCitation::words);
        return typed.words().isEmpty()
                ? Optional.empty()
                : LegalCitation.parseAt(typed.words(), 0)
                        .filter(cited -> typed.parts(cited.after()) > 0)
                        .map(cited -> article(cited, written.subList(0, typed.parts(cited.after()))));
    }

    /** Builds the query of a citation; its words match only when adjacent, since each alone is too common. */
    private static Recognized article(LegalCitation cited, List<String> written) {
        var typed = words(String.join(" ", written));
        var also = new ArrayList<Query>(values(cited));
        if (!cited.law().isEmpty()) {
            also.add(words(spellOut(cited) + " de la " + cited.law()));
            also.add(words(spellOut(cited) + " del " + cited.law()));
        } else if (cited.isUnmistakable() && !cited.isRange()) {
            also.add(words(cited.article()));
        }
        also.remove(typed);
        return new Recognized(written.size(), new Widened(typed, also));
    }

    /** Returns the articles of a citation, any of which matches; each is indexed with its whole citation. */
    private static List<Value> values(LegalCitation cited) {
        return cited.values().stream()
                .map(value -> new Value(QueryField.ARTICLE, cited.toString(), value))
                .toList();
    }

    private static String spellOut(LegalCitation cited) {
        return cited.isRange() ? "artículos " + cited.article() + " a " + cited.last() : "artículo " + cited.article();
    }

    /** Expands a range in the article field, such as {@code artículo:"15 a 18 LFPDPPP"}, to each of its articles. */
    static Query expandRange(Value value) {
        return LegalCitation.parseWhole(value.written())
                .filter(LegalCitation::isRange)
                .<Query>map(cited -> new Widened(value, List.copyOf(values(cited))))
                .orElse(value);
    }

    private static Query words(String text) {
        return TermParser.words(QueryField.ANYWHERE, text, false);
    }

    static boolean canBeReference(Query part) {
        return switch (part) {
            case Word word -> word.field() == QueryField.ANYWHERE && !word.exact();
            case Phrase phrase -> phrase.field() == QueryField.ANYWHERE && !phrase.exact();
            default -> false;
        };
    }

    static String written(Query part) {
        return part instanceof Word word ? word.written() : ((Phrase) part).written();
    }
}
