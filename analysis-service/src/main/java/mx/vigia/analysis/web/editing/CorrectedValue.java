package mx.vigia.analysis.web.editing;

import java.util.List;
import java.util.Map;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.dossier.AsSaid;
import mx.vigia.analysis.dossier.Dossier;

/** How a field is to read, as the form has it. */
final class CorrectedValue {
    private CorrectedValue() {}

    static Said of(Field field, Slip slip) {
        if (field == Field.STEPS) {
            boolean struck = !slip.filled().getOrDefault("struck", "").isEmpty();
            return Said.nothing().withSteps(struck ? List.of() : List.of(FieldRead.step(slip)));
        }
        if (field == Field.TITLE) {
            slip.demanded("title", FieldRead.LONGEST_TITLE);
        }
        if (field == Field.KIND) {
            slip.demanded("kind", 80);
        }
        return FieldRead.said(slip).only(field);
    }

    /** The form as it is first shown: with what the bill says now. */
    static Map<String, String> filled(Dossier bill, Field field, int step) {
        return field == Field.STEPS
                ? FieldWritten.of(bill.steps().get(step))
                : FieldWritten.of(AsSaid.of(bill).only(field));
    }
}
