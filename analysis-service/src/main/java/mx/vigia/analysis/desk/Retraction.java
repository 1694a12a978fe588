package mx.vigia.analysis.desk;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.hand.HandAct;
import mx.vigia.analysis.hand.Sort;

/**
 * That a matter was entered by mistake. It is a step like any other that a person enters: with an author and a reason, told once, to be taken back; the matter
 * stands as withdrawn wherever it is shown, and its address goes on answering.
 */
final class Retraction {
    private static final String WORDS = "Captura manual retirada: el asunto se registró por error.";

    private Retraction() {}

    static Step on(LocalDate day) {
        return new Step(StepKind.WITHDRAWN, null, WORDS, day, List.of(), List.of());
    }

    /** Whether the matter is a person's alone: of what a source shows nobody can say that it never was. */
    static boolean canBeOf(Dossier bill) {
        return bill.site().equals(ByHand.SITE);
    }

    /** Whether it stands: among what was done by hand and not taken back. */
    static boolean isAmong(List<HandAct> acts) {
        return acts.stream()
                .filter(act -> act.sort() == Sort.STEP && act.inForce())
                .flatMap(act -> act.said().steps().stream())
                .anyMatch(step -> step.phrase().equals(WORDS));
    }
}
