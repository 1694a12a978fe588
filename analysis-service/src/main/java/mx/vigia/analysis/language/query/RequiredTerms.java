package mx.vigia.analysis.language.query;

import java.util.List;
import mx.vigia.analysis.language.StopWords;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Word;

/** The parts of a conjunction that a document must match: stop words among other words are not required. */
final class RequiredTerms {
    private RequiredTerms() {}

    /**
     * Returns the parts without stop words; all parts if the rest are only conditions, so that something is searched.
     */
    static List<Query> of(List<Query> all) {
        var others = all.stream().filter(part -> !isStopWord(part)).toList();
        return others.stream().allMatch(RequiredTerms::isFilter) ? all : others;
    }

    private static boolean isStopWord(Query part) {
        return part instanceof Word word && !word.exact() && StopWords.isStopWord(TextAnalyzer.fold(word.written()));
    }

    private static boolean isFilter(Query part) {
        return switch (part) {
            case Value value -> true;
            case Since since -> true;
            case Until until -> true;
            case Not not -> true;
            case Or(var any) -> any.stream().allMatch(RequiredTerms::isFilter);
            case And(var all) -> all.stream().allMatch(RequiredTerms::isFilter);
            default -> false;
        };
    }
}
