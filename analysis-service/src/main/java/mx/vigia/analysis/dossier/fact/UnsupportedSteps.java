package mx.vigia.analysis.dossier.fact;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.FlaggedStep;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.dossier.Dossier;

/** Finds the steps of a bill that a person entered and that cannot have been taken at that stage. */
public final class UnsupportedSteps {
    private UnsupportedSteps() {}

    public static Set<Step> of(Dossier bill) {
        return IntStream.range(0, bill.steps().size())
                .filter(place -> bill.stepPages().get(place).pageKind() == BillPageKind.MANUAL)
                .mapToObj(bill.steps()::get)
                .filter(step -> bill.flagged().contains(new FlaggedStep(step, StepFlag.OUT_OF_ORDER)))
                .collect(Collectors.toSet());
    }
}
