package mx.vigia.analysis.dossier;

import java.util.List;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;

/** Converts a bill to the form of a page statement, to compare a field with that of a page or a person. */
public final class DossierAsStatement {
    private DossierAsStatement() {}

    /** Returns all fields of the bill as a statement. */
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

    /** Returns a statement of one step, or of none. */
    public static StatedFields ofStep(List<Step> step) {
        return StatedFields.empty().withSteps(step);
    }
}
