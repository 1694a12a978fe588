package mx.vigia.analysis.search;

import java.util.function.Predicate;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.Query.And;
import mx.vigia.analysis.language.Query.Everything;
import mx.vigia.analysis.language.Query.Near;
import mx.vigia.analysis.language.Query.Not;
import mx.vigia.analysis.language.Query.Or;
import mx.vigia.analysis.language.Query.Phrase;
import mx.vigia.analysis.language.Query.Prefix;
import mx.vigia.analysis.language.Query.Since;
import mx.vigia.analysis.language.Query.Until;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.Query.Widened;
import mx.vigia.analysis.language.Query.Word;

/**
 * Tells a question that no bill can answer, whatever comes: each way to answer it demands a value that there is not, or days of which none can be.
 *
 * @param exists whether a bill can have a value
 */
record Unanswerable(Predicate<Value> exists) {
    boolean is(Query question) {
        return switch (question) {
            case Value value -> !exists.test(value);
            case And and -> Complaints.isBackwards(and) || and.all().stream().anyMatch(this::is);
            case Or(var any) -> any.stream().allMatch(this::is);
            case Widened widened -> widened.any().stream().allMatch(this::is);
            case Everything all -> false;
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
