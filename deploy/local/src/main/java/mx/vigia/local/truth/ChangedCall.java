package mx.vigia.local.truth;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.matter.TrueStep;

/**
 * The call of a meeting that was moved or cancelled before anybody was told of it, as after a pause of a service: one
 * letter tells both, with the new day or that it is off. A cancellation long after the call excuses nothing.
 */
final class ChangedCall {
    private static final String CALLED = "agenda";
    private static final String MOVED = "agenda-postponed";
    private static final String CANCELLED = "agenda-cancelled";

    /** As long as a service may be away in a trial, and papers wait for their bills. */
    private static final Duration MAX_APART = Duration.ofMinutes(2);

    private ChangedCall() {}

    /**
     * Returns the steps that the headline of a fact tells: this one; of a call its move as well, of a cancellation what
     * of the same meeting came before and was not told.
     */
    static List<TrueStep> steps(DeliveredFact fact, TrueStep step, TrueMatter matter, Predicate<TrueStep> told) {
        return switch (fact.kind()) {
            case CALLED ->
                matter.steps().stream()
                        .filter(later -> isOfMeeting(later, MOVED, step) && Judge.isSameHour(later, fact))
                        .findFirst()
                        .map(later -> List.of(step.with(later.particulars()), later))
                        .orElse(List.of(step));
            case CANCELLED ->
                Stream.concat(
                                Stream.of(step),
                                matter.steps().stream()
                                        .takeWhile(before -> !before.id().equals(step.id()))
                                        .filter(before ->
                                                isOfMeeting(before, CALLED, step) || isOfMeeting(before, MOVED, step))
                                        .filter(before -> isSoonAfter(before, step))
                                        .filter(told.negate()))
                        .toList();
            default -> List.of(step);
        };
    }

    private static boolean isSoonAfter(TrueStep before, TrueStep step) {
        return before.at() == null
                || step.at() == null
                || Duration.between(before.at(), step.at()).compareTo(MAX_APART) <= 0;
    }

    private static boolean isOfMeeting(TrueStep step, String kind, TrueStep other) {
        return step.kinds().contains(kind) && meetingOf(step).equals(meetingOf(other));
    }

    /** Returns the id of a step without the number of the change. */
    private static String meetingOf(TrueStep step) {
        return step.id().replaceFirst("/[^/]*$", "");
    }
}
