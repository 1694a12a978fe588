package mx.vigia.analysis.web.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.AsSaid;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.HandAct;
import mx.vigia.analysis.dossier.manual.Sort;
import mx.vigia.analysis.page.Labels;
import mx.vigia.platform.net.WebAddress;

/** The fields of a bill, with both values where a person set one right. */
final class FieldsOfBill {
    private final Dossier bill;
    private final List<HandAct> acts;
    private final SaidShown shown;

    FieldsOfBill(Dossier bill, List<HandAct> acts, Labels labels) {
        this.bill = bill;
        this.acts = acts.stream()
                .filter(act -> act.inForce() && act.sort() == Sort.CORRECTION)
                .toList();
        this.shown = new SaidShown(labels);
    }

    List<FieldShown> all() {
        List<FieldShown> all = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field == Field.STEPS) {
                for (int step = 0; step < bill.steps().size(); step++) {
                    all.add(one(field, step));
                }
            } else {
                all.add(one(field, -1));
            }
        }
        return all;
    }

    FieldShown one(Field field, int step) {
        Said now = field == Field.STEPS
                ? Said.nothing().withSteps(List.of(bill.steps().get(step)))
                : AsSaid.of(bill).only(field);
        Optional<HandAct> act = field == Field.STEPS
                ? over(bill.steps().get(step))
                : acts.stream().filter(other -> other.field() == field).findFirst();
        return new FieldShown(
                field.word(),
                step,
                shown.lines(field, now),
                shown.lines(field, act.map(HandAct::says).orElse(now)),
                act.isPresent(),
                page(field, step));
    }

    private Optional<HandAct> over(Step step) {
        return acts.stream()
                .filter(act -> act.field() == Field.STEPS && act.said().steps().contains(step))
                .findFirst();
    }

    /** The page of the step, or the latest page of the bill, that a browser may follow. */
    private String page(Field field, int step) {
        if (field == Field.STEPS
                && step < bill.stepPages().size()
                && WebAddress.is(bill.stepPages().get(step).address())) {
            return bill.stepPages().get(step).address();
        }
        return SourcePage.of(bill).orElse(null);
    }
}
