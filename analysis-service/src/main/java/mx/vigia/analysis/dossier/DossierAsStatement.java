package mx.vigia.analysis.dossier;

import java.util.List;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;

/** A bill put as one page might say it, so that a field can be set beside what a page or a person says. */
public final class DossierAsStatement {
    private DossierAsStatement() {}

    /** All of it. */
    public static StatedFields of(Dossier bill) {
        return new StatedFields(
                bill.title(),
                bill.kind(),
                bill.officialTerm(),
                null,
                bill.number(),
                bill.proponents(),
                bill.presentedOn(),
                bill.committees(),
                bill.steps(),
                bill.citation(),
                bill.officialAddress(),
                bill.documents(),
                bill.text(),
                bill.summary(),
                bill.subjects(),
                bill.language(),
                bill.consultation());
    }

    /** One step, or none. */
    public static StatedFields ofStep(List<Step> step) {
        return StatedFields.empty().withSteps(step);
    }
}
