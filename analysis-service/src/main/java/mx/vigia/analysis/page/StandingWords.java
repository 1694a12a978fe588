package mx.vigia.analysis.page;

import io.quarkus.qute.TemplateExtension;
import java.util.EnumSet;
import java.util.Set;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Brief;
import mx.vigia.analysis.dossier.Dossier;

/** Where a bill stands, in the words of a page: {@code labels.standing(bill)}. */
@TemplateExtension
public final class StandingWords {
    /** What nobody presents: an issue of a gazette, a call to a meeting, a communication, a notice. */
    private static final Set<Kind> NOT_PRESENTED = EnumSet.of(Kind.NOTICE, Kind.OTHER);

    private StandingWords() {}

    /** The stage of a bill of which no more is known than this. */
    public static String standing(Labels labels, Brief bill) {
        return new StageWords(labels.words()).of(bill, bill.stage());
    }

    /** Its stage; what is only there, and stands nowhere, is called what its source calls it. */
    public static String standing(Labels labels, Dossier bill) {
        if (bill.stage() != Stage.PRESENTED || !NOT_PRESENTED.contains(bill.kind())) {
            return labels.stage(bill);
        }
        return bill.officialTerm() == null ? labels.kind(bill.kind()) : labels.shown(bill.officialTerm());
    }
}
