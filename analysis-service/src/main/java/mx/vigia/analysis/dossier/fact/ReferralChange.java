package mx.vigia.analysis.dossier.fact;

import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.ReferralFold;

/**
 * Computes whether a bill was referred, or referred to other committees than before; everything one sighting states
 * about it is one fact.
 */
record ReferralChange(Dossier before, Dossier after, FactBuilder draft) {

    List<AddressedFact> createdBy(List<Step> added) {
        List<Step> turns = added.stream()
                .filter(step -> StepFactKind.isReferral(step, after))
                .toList();
        boolean renamed = !after.committees().isEmpty() && ReferralFold.differ(before.committees(), after.committees());
        if (turns.isEmpty() && !renamed) {
            return List.of();
        }
        Optional<Step> turn = latest(turns.isEmpty() ? after.steps() : turns);
        return List.of(draft.fact(
                isReferredAgain(turn, turns, renamed) ? FactKind.REFERRAL_CHANGED : FactKind.REFERRED,
                turn.map(Step::chamber).map(Chamber::word).orElse(""),
                latest(turns).map(Step::date).orElse(null),
                isCompletionOnly(turns, renamed) ? FactAudience.WHO_MATCHES_ONLY_NOW : FactAudience.WHO_MATCHES,
                header -> new Fact.Referred(
                        header,
                        FactState.Referred.of(before, latest(before.steps())),
                        FactState.Referred.of(after, turn))));
    }

    /** Whether it had been referred in that chamber before, and now goes elsewhere. */
    private boolean isReferredAgain(Optional<Step> step, List<Step> turns, boolean renamed) {
        if (isCompletionOnly(turns, renamed)) {
            return false;
        }
        Optional<Chamber> chamber = step.map(Step::chamber);
        boolean before = this.before.steps().stream()
                .filter(StepFactKind::isReferral)
                .anyMatch(known -> chamber.isEmpty() || known.chamber() == null || known.chamber() == chamber.get());
        return before
                || renamed
                        && !this.before.committees().isEmpty()
                        && latest(this.before.steps()).isEmpty();
    }

    /**
     * Whether this only completes a referral announced before: the committees for the step, or the step for the
     * committees.
     */
    private boolean isCompletionOnly(List<Step> turns, boolean renamed) {
        boolean stepKnown = latest(before.steps()).isPresent();
        boolean committeesKnown = !before.committees().isEmpty();
        return stepKnown ? turns.isEmpty() && !committeesKnown : committeesKnown && !renamed;
    }

    /** Returns the latest referral by date or, among those of one day or without one, the last listed. */
    private static Optional<Step> latest(List<Step> steps) {
        return steps.stream()
                .filter(StepFactKind::isReferral)
                .reduce((one, other) -> isBefore(other, one) ? one : other);
    }

    private static boolean isBefore(Step one, Step other) {
        return one.date() != null && other.date() != null && one.date().isBefore(other.date());
    }
}
