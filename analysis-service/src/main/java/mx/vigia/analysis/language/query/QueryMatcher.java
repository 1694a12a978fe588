package mx.vigia.analysis.language.query;

import java.util.Set;
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

/** Decides whether a document matches a query. */
record QueryMatcher(AnalysedDocument text) {

    boolean matches(Query query) {
        return switch (query) {
            case MatchAll() -> true;
            case Word word -> matchesNumber(word.field(), word.written()) || matchesAnywhere(word.field(), word);
            case Phrase phrase ->
                matchesNumber(phrase.field(), phrase.written()) || matchesAnywhere(phrase.field(), phrase);
            case Prefix prefix -> matchesAnywhere(prefix.field(), prefix);
            case Near near -> matchesAnywhere(near.field(), near);
            case Value(var field, var written, var folded) -> text.hasValue(field, folded);
            case Since(var day) -> text.days().stream().anyMatch(happened -> !happened.isBefore(day));
            case Until(var day) -> text.days().stream().anyMatch(happened -> !happened.isAfter(day));
            case Widened widened -> widened.any().stream().anyMatch(this::matches);
            case Not(var inner) -> !matches(inner);
            case And and -> and.required().stream().allMatch(this::matches);
            case Or(var any) -> any.stream().anyMatch(this::matches);
        };
    }

    static Set<QueryField> fields(QueryField queryField) {
        return queryField == QueryField.ANYWHERE ? QueryField.RUNNING_TEXT_FIELDS : Set.of(queryField);
    }

    /** Matches an unqualified word that is a number of the document. */
    private boolean matchesNumber(QueryField field, String written) {
        return field == QueryField.ANYWHERE && text.hasNumber(written);
    }

    private boolean matchesAnywhere(QueryField queryField, Query leaf) {
        for (var field : fields(queryField)) {
            for (var value : text.runningTexts(field)) {
                if (PhrasePositions.isPresent(value, leaf)) {
                    return true;
                }
            }
        }
        return false;
    }
}
