package mx.vigia.analysis.search;

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

/**
 * Whether a query is limited to a topic, source, group or other field value, so that its results have something in
 * common.
 */
public final class QueryFocus {
    private QueryFocus() {}

    public static boolean isInValue(Query query) {
        return switch (query) {
            case Value value -> true;
            case And(var all) -> all.stream().anyMatch(QueryFocus::isInValue);
            case Or(var any) -> any.stream().allMatch(QueryFocus::isInValue);
            case Widened(var asked, var also) -> isInValue(asked);
            case MatchAll all -> false;
            case Not not -> false;
            case Since since -> false;
            case Until until -> false;
            case Word word -> false;
            case Phrase phrase -> false;
            case Prefix prefix -> false;
            case Near near -> false;
        };
    }
}
