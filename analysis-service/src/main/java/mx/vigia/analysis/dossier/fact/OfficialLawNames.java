package mx.vigia.analysis.dossier.fact;

import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AffectedLaws;

/** Gives the official names of laws for the names that decrees print. */
final class OfficialLawNames {
    private OfficialLawNames() {}

    /** Returns the official name of the law that these words name, or the words where we do not know it. */
    static String of(String printed) {
        return printed.isEmpty()
                ? printed
                : AffectedLaws.known().parseSentence(printed).stream()
                        .findFirst()
                        .map(AffectedLaw::law)
                        .orElse(printed);
    }
}
