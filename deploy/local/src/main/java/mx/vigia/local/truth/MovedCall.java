package mx.vigia.local.truth;

import java.util.List;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.matter.TrueStep;

/**
 * The call of a meeting that was moved before anybody was told of it, as after a pause of a service: one letter tells
 * both, with the new day.
 */
final class MovedCall {
    private MovedCall() {}

    /** Returns the steps that the headline of a fact tells: this one and, of such a call, its move. */
    static List<TrueStep> steps(DeliveredFact fact, TrueStep step, TrueMatter matter) {
        return matter.steps().stream()
                .filter(later -> fact.kind().equals("agenda") && isMoveOf(step, later) && Judge.isSameHour(later, fact))
                .findFirst()
                .map(later -> List.of(step.with(later.particulars()), later))
                .orElse(List.of(step));
    }

    private static boolean isMoveOf(TrueStep call, TrueStep later) {
        return later.kinds().contains("agenda-postponed") && meetingOf(later).equals(meetingOf(call));
    }

    /** Returns the id of a step without the number of the change. */
    private static String meetingOf(TrueStep step) {
        return step.id().replaceFirst("/[^/]*$", "");
    }
}
