package mx.vigia.analysis.law;

import java.util.Set;

/** Words of a law's name that only laws of the Federation bear. */
final class FederalWords {
    private static final Set<String> WORDS =
            WordSet.of("federal general nacional federacion nacionales mexicanos republica union generales");

    private FederalWords() {}

    static boolean areIn(String name) {
        LegalTokenizer words = LegalTokenizer.of(name);
        for (int i = 0; i < words.size(); i++) {
            if (WORDS.contains(words.at(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
