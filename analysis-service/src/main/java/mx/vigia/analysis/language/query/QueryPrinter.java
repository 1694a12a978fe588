package mx.vigia.analysis.language.query;

import java.util.stream.Collectors;
import mx.vigia.analysis.language.QueryField;
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

/** Prints a query in its canonical form. */
final class QueryPrinter {
    private QueryPrinter() {}

    static String print(Query query) {
        return switch (query) {
            case MatchAll() -> "";
            case Word(var field, var written, var stem, var exact) ->
                name(field) + (exact ? "=" : "") + printValue(written);
            case Phrase(var field, var written, var stems, var words, var exact) ->
                name(field) + (exact ? "=" : "") + quote(written);
            case Prefix(var field, var written, var start, var stem) -> name(field) + written + "*";
            case Near(var field, var one, var other, var within) ->
                print(one) + " NEAR/" + within + " "
                        + print(other).substring(name(field).length());
            case Value(var field, var written, var folded) -> name(field) + printValue(written);
            case Since(var day) -> "desde:" + day;
            case Until(var day) -> "hasta:" + day;
            case Widened(var asked, var also) -> print(asked);
            case Not(var inner) -> "-" + printGrouped(inner);
            case And(var all) ->
                all.stream().map(QueryPrinter::printGroupedInAnd).collect(Collectors.joining(" "));
            case Or(var any) -> any.stream().map(QueryPrinter::printGroupedInOr).collect(Collectors.joining(" OR "));
        };
    }

    /** Prints a term of several words without brackets, as it was typed. */
    private static String printGroupedInAnd(Query query) {
        return query instanceof Widened ? print(query) : printGrouped(query);
    }

    private static String printGrouped(Query query) {
        return query instanceof And || query instanceof Or ? "(" + print(query) + ")" : print(query);
    }

    private static String printGroupedInOr(Query query) {
        return query instanceof Or or ? "(" + print(or) + ")" : print(query);
    }

    private static String name(QueryField field) {
        return field == QueryField.ANYWHERE ? "" : field.spanish() + ":";
    }

    private static String printValue(String value) {
        var bare = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || "./_-".indexOf(c) >= 0);
        return bare && Character.isLetterOrDigit(value.charAt(0)) ? value : quote(value);
    }

    private static String quote(String words) {
        return '"' + words + '"';
    }
}
