package mx.vigia.analysis.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.language.NamedId;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
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
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.DateFormatter;
import mx.vigia.platform.i18n.Messages;

/**
 * Describes a query in words, so that its owner can check how it was understood.
 *
 * @param sites returns the name of the site with an id
 */
public record QueryInWords(Messages words, UnaryOperator<String> sites) {
    private static final Predicate<String> IS_ROMAN_NUMERAL =
            Pattern.compile("[ivxlc]+").asMatchPredicate();

    public QueryInWords(BillLabels labels) {
        this(labels.words(), labels::site);
    }

    public String describe(Query query) {
        return switch (query) {
            case MatchAll() -> words.say("asks.everything");
            case Word(var field, var written, var stem, var exact) ->
                in(field, words.say(exact ? "asks.exact" : "asks.word", written));
            case Phrase(var field, var written, var stems, var all, var exact) ->
                in(field, words.say(exact ? "asks.exact" : "asks.phrase", written));
            case Prefix(var field, var written, var start, var stem) -> in(field, words.say("asks.prefix", written));
            case Near(var field, var one, var other, var within) ->
                words.say("asks.near", describe(one), describe(other), within);
            case Value(var field, var written, var folded) ->
                words.say("asks.value", words.say("field." + field.english()), written(field, written));
            case Since(var day) -> words.say("asks.since", DateFormatter.day(day, words.language()));
            case Until(var day) -> words.say("asks.until", DateFormatter.day(day, words.language()));
            case Widened(var asked, var also) ->
                words.say(
                        "asks.widened",
                        describe(asked),
                        also.stream().map(this::describe).collect(Collectors.joining(", ")));
            case Not(var inner) -> words.say("asks.not", part(inner));
            case And and -> join(and.required(), "asks.and");
            case Or(var any) -> join(any, "asks.or");
        };
    }

    /** Returns a site and what an id names by name, and a legislature number in capitals; other values as stored. */
    private String written(QueryField field, String written) {
        if (field.isId()) {
            return words.say("asks.word", NamedId.parse(written).shown());
        }
        if (field == QueryField.SOURCE) {
            return sites.apply(written);
        }
        return field == QueryField.LEGISLATURE && IS_ROMAN_NUMERAL.test(written)
                ? written.toUpperCase(Locale.ROOT)
                : written;
    }

    private String in(QueryField field, String what) {
        return field == QueryField.ANYWHERE ? what : words.say("asks.in." + field.english(), what);
    }

    private String join(List<Query> parts, String between) {
        return parts.stream().map(this::part).collect(Collectors.joining(" " + words.say(between) + " "));
    }

    private String part(Query query) {
        return query instanceof And || query instanceof Or ? "(" + describe(query) + ")" : describe(query);
    }
}
