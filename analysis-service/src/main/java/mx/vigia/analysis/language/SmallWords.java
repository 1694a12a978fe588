package mx.vigia.analysis.language;

import java.util.List;
import java.util.Set;
import mx.vigia.analysis.language.Query.And;
import mx.vigia.analysis.language.Query.Not;
import mx.vigia.analysis.language.Query.Or;
import mx.vigia.analysis.language.Query.Since;
import mx.vigia.analysis.language.Query.Until;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.Query.Word;

/** Articles, prepositions and the like ({@code language/small-words.txt}): whoever types <em>ley de datos</em> does not ask for <em>de</em>. */
public final class SmallWords {
    private static final Set<String> KNOWN = WordList.named("small-words.txt");

    private SmallWords() {}

    /** Whether a word, folded, is one of them. */
    public static boolean has(String folded) {
        return KNOWN.contains(folded);
    }

    /** The parts without small words; all of them where the others are no words, so that something is asked for. */
    static List<Query> without(List<Query> all) {
        var others = all.stream().filter(part -> !isSmall(part)).toList();
        return others.stream().allMatch(SmallWords::isCondition) ? all : others;
    }

    private static boolean isSmall(Query part) {
        return part instanceof Word word && !word.exact() && has(Wording.fold(word.written()));
    }

    private static boolean isCondition(Query part) {
        return switch (part) {
            case Value value -> true;
            case Since since -> true;
            case Until until -> true;
            case Not not -> true;
            case Or(var any) -> any.stream().allMatch(SmallWords::isCondition);
            case And(var all) -> all.stream().allMatch(SmallWords::isCondition);
            default -> false;
        };
    }
}
