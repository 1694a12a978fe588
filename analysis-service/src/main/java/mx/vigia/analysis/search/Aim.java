package mx.vigia.analysis.search;

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

/** Whether a question is for a certain topic, source, group or other value of a field, so that its answers have something in common however many they are. */
final class Aim {
    private Aim() {}

    static boolean isAtAValue(Query query) {
        return switch (query) {
            case Value value -> true;
            case And(var all) -> all.stream().anyMatch(Aim::isAtAValue);
            case Or(var any) -> any.stream().allMatch(Aim::isAtAValue);
            case Widened(var asked, var also) -> isAtAValue(asked);
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
