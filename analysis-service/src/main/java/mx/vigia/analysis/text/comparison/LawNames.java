package mx.vigia.analysis.text.comparison;

import java.util.regex.Pattern;
import mx.vigia.analysis.language.Wording;

/** Compares the names of laws as texts print them. */
final class LawNames {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

    private LawNames() {}

    /** Whether two names may mean one law; a name that is not given may mean any. */
    static boolean mayBeOne(String one, String other) {
        return one.isEmpty() || other.isEmpty() || plain(one).equals(plain(other));
    }

    static String plain(String name) {
        return NO_LETTERS.matcher(Wording.fold(name)).replaceAll(" ").strip();
    }
}
