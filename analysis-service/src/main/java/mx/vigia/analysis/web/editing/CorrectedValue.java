package mx.vigia.analysis.web.editing;

import java.util.List;
import java.util.Map;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.Dossier;

/** The corrected value of a field in the form. */
final class CorrectedValue {
    private CorrectedValue() {}

    static StatedFields of(BillField field, FormReader form) {
        if (field == BillField.STEPS) {
            boolean struck = !form.enteredValues().getOrDefault("struck", "").isEmpty();
            return StatedFields.empty().withSteps(struck ? List.of() : List.of(FieldRead.step(form)));
        }
        if (field == BillField.TITLE) {
            form.requiredText("title", FieldRead.MAX_TITLE_LENGTH);
        }
        if (field == BillField.KIND) {
            form.requiredText("kind", 80);
        }
        return FieldRead.statedFields(form).onlyField(field);
    }

    /** Returns the initial form values: the current ones of the bill. */
    static Map<String, String> initialValues(Dossier bill, BillField field, int step) {
        return field == BillField.STEPS
                ? FieldWritten.of(bill.steps().get(step))
                : FieldWritten.of(bill.said().onlyField(field));
    }
}
