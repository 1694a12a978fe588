package mx.vigia.analysis.dossier.folding;

import java.util.List;
import java.util.Objects;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AffectedLaws;

/** Computes what follows only from a bill's wording: its topics, and the laws it would change. */
public final class WordingResults {
    private static final String MEXICAN_SITE_PREFIX = "mx.";

    private WordingResults() {}

    /** Returns the bill with everything derived from its wording. */
    public static Dossier read(Dossier bill, DossierTagger tagging) {
        return bill.taggedBy(tagging).withLaws(laws(bill));
    }

    /**
     * Whether everything that determines a bill's topics is unchanged: its wording, and people's judgements on its
     * topics.
     */
    public static boolean areSame(Dossier before, Dossier after) {
        return before.title().equals(after.title())
                && before.text().sha256().equals(after.text().sha256())
                && Objects.equals(before.summary(), after.summary())
                && before.subjects().equals(after.subjects())
                && before.judged().equals(after.judged());
    }

    /**
     * Returns the laws it would change, only for bills of Mexico and those a person entered: the laws of other
     * countries have the same names; a law in force would change none.
     */
    private static List<AffectedLaw> laws(Dossier bill) {
        return (bill.site().startsWith(MEXICAN_SITE_PREFIX) || bill.site().equals(ManualStatement.MANUAL_SITE))
                        && !bill.recordsLawInForce()
                ? AffectedLaws.known().of(bill.title(), bill.text().content())
                : List.of();
    }
}
