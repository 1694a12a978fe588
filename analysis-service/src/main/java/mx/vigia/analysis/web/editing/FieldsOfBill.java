package mx.vigia.analysis.web.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.net.WebAddress;

/** The fields of a bill, with both values of a corrected one. */
final class FieldsOfBill {
    private final Dossier bill;
    private final List<Corrected> corrections;
    private final StatementView shown;

    FieldsOfBill(Dossier bill, List<ManualEdit> acts, BillLabels labels) {
        this.bill = bill;
        this.corrections = acts.stream()
                .filter(ManualEdit::inForce)
                .flatMap(edit -> edit.statement() instanceof Corrected set ? Stream.of(set) : Stream.empty())
                .toList();
        this.shown = new StatementView(labels);
    }

    List<FieldView> all() {
        List<FieldView> all = new ArrayList<>();
        for (BillField field : BillField.values()) {
            if (field == BillField.STEPS) {
                for (int step = 0; step < bill.steps().size(); step++) {
                    all.add(one(field, step));
                }
            } else {
                all.add(one(field, -1));
            }
        }
        return all;
    }

    FieldView one(BillField field, int step) {
        StatedFields now = field == BillField.STEPS
                ? StatedFields.empty().withSteps(List.of(bill.steps().get(step)))
                : bill.said().onlyField(field);
        Optional<Corrected> edit = field == BillField.STEPS
                ? correctionOf(bill.steps().get(step))
                : corrections.stream().filter(other -> other.field() == field).findFirst();
        return new FieldView(
                field.word(),
                step,
                shown.lines(field, now),
                shown.lines(field, edit.map(Corrected::says).orElse(now)),
                edit.isPresent(),
                page(field, step));
    }

    private Optional<Corrected> correctionOf(Step step) {
        return corrections.stream()
                .filter(act ->
                        act.field() == BillField.STEPS && act.value().steps().contains(step))
                .findFirst();
    }

    /** Returns the page of the step, or the latest page of the bill, if its URL is safe for a browser. */
    private String page(BillField field, int step) {
        if (field == BillField.STEPS
                && step < bill.stepPages().size()
                && WebAddress.is(bill.stepPages().get(step).address())) {
            return bill.stepPages().get(step).address();
        }
        return SourcePage.of(bill);
    }
}
