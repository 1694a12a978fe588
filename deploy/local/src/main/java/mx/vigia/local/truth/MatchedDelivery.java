package mx.vigia.local.truth;

import java.util.Comparator;
import java.util.List;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.matter.TrueStep;

/**
 * A fact that was told, matched with its matter and the steps that it tells of; a changed text may be none.
 *
 * @param own whether under the matter's own name, not that of one of its papers
 */
record MatchedDelivery(Delivered told, TrueMatter matter, boolean own, List<TrueStep> steps) {
    private static final String VOTE = "vote";

    boolean isOf(Due one) {
        return told.person().equals(one.person())
                && matter.id().equals(one.matter().id());
    }

    boolean tells(Due one) {
        return isOf(one) && hasStep(one.step());
    }

    /** Whether it only implies the step: a paper alone implies its bill, its referral that of the bill. */
    boolean implies(Due one) {
        return !own
                && !StepWords.announceNewMatter(told.text())
                && !one.step().kinds().contains(told.fact().kind())
                && one.step().kinds().stream()
                        .allMatch(kind -> StepJudge.isFirst(kind) || Judge.REFERRALS.contains(kind));
    }

    /**
     * Whether it says that it adds the votes to an outcome, or the outcome to votes, that other letters told of this
     * step without.
     */
    boolean isAddedTo(List<MatchedDelivery> telling) {
        var others = telling.stream()
                .filter(other -> !other.told.letter().equals(told.letter()))
                .map(other -> other.told.fact())
                .toList();
        return !others.isEmpty()
                && StepWords.addToKnown(told.text())
                && others.stream()
                        .allMatch(other -> other.kind().equals(VOTE)
                                ? !told.fact().kind().equals(VOTE)
                                : !told.fact().particulars().votes().isEmpty()
                                        && other.particulars().votes().isEmpty());
    }

    /** Returns the last day to comment after all of the steps; empty if none of them states one. */
    String closes() {
        return steps.stream()
                .map(step -> step.particulars().closes())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** Whether this person was told of a step by it. */
    boolean tells(TrueStep step, String person) {
        return told.person().equals(person) && hasStep(step);
    }

    boolean hasStep(TrueStep step) {
        return steps.stream().anyMatch(own -> own.id().equals(step.id()));
    }
}
