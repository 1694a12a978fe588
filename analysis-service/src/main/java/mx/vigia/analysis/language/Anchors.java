package mx.vigia.analysis.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * A question's anchors: a document that answers it holds at least one of them among its {@link AnalysedText#marks}.
 * Most questions have some, so thousands of standing questions need not all be put to every document.
 */
public final class Anchors {
    private Anchors() {}

    /** Empty where nothing is required, so that the question must be put to every document. */
    public static Optional<Set<String>> of(Query query) {
        return switch (query) {
            case Word(var field, var written, var stem, var exact) -> words(field, stem, written);
            case Phrase(var field, var written, var stems, var words, var exact) ->
                words(field, longest(stems), written);
            case Value(var field, var written, var folded) -> Optional.of(Set.of(mark(field, folded)));
            case Near(var field, var one, var other, var within) -> strongest(List.of(one, other));
            case Widened widened -> together(widened.any());
            case And and -> strongest(and.required());
            case Or(var any) -> together(any);
            case Prefix prefix -> Optional.empty();
            case Since since -> Optional.empty();
            case Until until -> Optional.empty();
            case Not not -> Optional.empty();
            case Everything everything -> Optional.empty();
        };
    }

    static String mark(Field field, String folded) {
        return field.spanish() + ":" + folded;
    }

    private static Optional<Set<String>> words(Field field, String stem, String written) {
        return Optional.of(
                field == Field.ANYWHERE ? Set.of(stem, mark(Field.NUMBER, Wording.fold(written))) : Set.of(stem));
    }

    /** The longest word of a phrase is usually its rarest. */
    private static String longest(List<String> stems) {
        return stems.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private static Optional<Set<String>> strongest(List<Query> all) {
        return all.stream().flatMap(query -> of(query).stream()).reduce(Anchors::stronger);
    }

    private static Set<String> stronger(Set<String> one, Set<String> other) {
        if (one.size() != other.size()) {
            return one.size() < other.size() ? one : other;
        }
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> marks) {
        return marks.stream().mapToInt(String::length).min().orElse(0);
    }

    private static Optional<Set<String>> together(List<Query> any) {
        var marks = new HashSet<String>();
        for (var query : any) {
            var anchors = of(query);
            if (anchors.isEmpty()) {
                return Optional.empty();
            }
            marks.addAll(anchors.get());
        }
        return Optional.of(marks);
    }
}
