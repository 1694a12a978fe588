package mx.vigia.analysis.bill;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The retraction of a matter that was entered by mistake. It is a step like any other that a person enters: with an
 * author and a reason, announced once, and revocable; the matter is shown as withdrawn, and its address remains valid.
 * It applies only to a person's entry: once a source shows the matter too, it has no effect.
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
