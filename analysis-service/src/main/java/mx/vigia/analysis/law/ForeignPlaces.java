package mx.vigia.analysis.law;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from a name's words that it is no Mexican law: "Ley SB 1070", "Ley de Inmigración de Arizona". The places are
 * those whose laws Mexican bills name, not all of the world.
 */
final class ForeignPlaces {
    private static final Set<String> PLACES =
            WordSet.of("arizona texas alabama georgia florida california utah illinois españa guatemala honduras cuba"
                    + " venezuela colombia argentina chile brasil peru ecuador bolivia paraguay uruguay canada francia"
                    + " alemania roma cadiz apatzingan estadounidense norteamericana");
    private static final Pattern CODE_PATTERN = Pattern.compile("(?i)[sh]\\.?b\\.?-?\\d*|\\d+");

    private ForeignPlaces() {}

    static boolean isForeign(LegalTokenizer text, int first, int after) {
        if (CODE_PATTERN.matcher(text.at(first + 1).written()).matches()) {
            return true;
        }
        for (int i = first + 1; i <= after + 1; i++) {
            boolean lower = text.at(i - 1).isWord("baja");
            boolean unitedStates =
                    text.at(i).isWord("estados") && text.at(i + 1).isWord("unidos") && !isMexican(text, i + 2);
            boolean within =
                    i < after || text.at(i - 1).isWord("en") || text.at(i - 1).isWord("de");
            if (within
                    && (PLACES.contains(text.at(i).folded())
                                    && !lower
                                    && text.at(i).capital()
                            || unitedStates)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMexican(LegalTokenizer text, int at) {
        return text.at(at).folded().startsWith("mexican");
    }
}
