package mx.vigia.analysis.bill;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * That a matter was entered by mistake. It is a step like any other that a person enters: with an author and a reason, told once, to be taken back; the matter
 * stands as withdrawn wherever it is shown, and its address goes on answering. It is said of a person's entry alone: once a source shows the matter too, it says nothing.
 */
public final class Retraction {
    private static final String RETRACTION_PHRASE = "Captura manual retirada: el asunto se registró por error.";

    private Retraction() {}

    public static Step on(LocalDate day) {
        return new Step(StepKind.WITHDRAWN, null, RETRACTION_PHRASE, day, List.of(), List.of());
    }

    public static boolean is(Step step) {
        return step.kind() == StepKind.WITHDRAWN && step.phrase().equals(RETRACTION_PHRASE);
    }

    public static boolean isIn(Collection<Step> steps) {
        return steps.stream().anyMatch(Retraction::is);
    }
}
