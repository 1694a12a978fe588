package mx.vigia.analysis.dossier.fact;

import java.time.LocalDate;
import java.util.List;
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
        Step turn = turns.isEmpty() ? latest(after.steps()) : latest(turns);
        LocalDate happened = turns.isEmpty() ? null : turn.date();
        String chamber =
                turn == null || turn.chamber() == null ? "" : turn.chamber().word();
        return List.of(draft.fact(
                isReferredAgain(turn, turns, renamed) ? FactKind.REFERRAL_CHANGED : FactKind.REFERRED,
                chamber,
                happened,
                isCompletionOnly(turns, renamed) ? FactAudience.WHO_MATCHES_ONLY_NOW : FactAudience.WHO_MATCHES,
                header -> new Fact.Referred(
                        header,
                        FactState.Referred.of(before, latest(before.steps())),
                        FactState.Referred.of(after, turn))));
    }

    /** Whether it had been referred in that chamber before, and now goes elsewhere. */
    private boolean isReferredAgain(Step step, List<Step> turns, boolean renamed) {
        if (isCompletionOnly(turns, renamed)) {
            return false;
        }
        boolean before = this.before.steps().stream()
                .filter(StepFactKind::isReferral)
                .anyMatch(known -> step == null
                        || known.chamber() == null
                        || step.chamber() == null
                        || known.chamber() == step.chamber());
        return before || renamed && !this.before.committees().isEmpty() && latest(this.before.steps()) == null;
    }

    /**
     * Whether this only completes a referral announced before: the committees for the step, or the step for the
     * committees.
     */
    private boolean isCompletionOnly(List<Step> turns, boolean renamed) {
        boolean stepKnown = latest(before.steps()) != null;
        boolean committeesKnown = !before.committees().isEmpty();
        return stepKnown ? turns.isEmpty() && !committeesKnown : committeesKnown && !renamed;
    }

    /**
     * Returns the latest step by date or, among those of one day or without one, the last listed; null where there is
     * none.
     */
    private static Step latest(List<Step> steps) {
        return steps.stream()
                .filter(StepFactKind::isReferral)
                .reduce((one, other) -> isBefore(other, one) ? one : other)
                .orElse(null);
    }

    private static boolean isBefore(Step one, Step other) {
        return one.date() != null && other.date() != null && one.date().isBefore(other.date());
    }
}
