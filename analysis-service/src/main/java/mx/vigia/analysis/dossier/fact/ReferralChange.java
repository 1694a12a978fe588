package mx.vigia.analysis.dossier.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.ReferralFold;
import org.jspecify.annotations.Nullable;

/**
 * Computes whether a bill was referred, or referred to other committees than before; everything one sighting states
 * about it in one chamber is one fact.
 */
record ReferralChange(Dossier before, Dossier after, FactBuilder draft) {

    List<AddressedFact> createdBy(List<Step> added) {
        List<List<Step>> turns = turnsByChamber(added, null);
        boolean renamed = !after.committees().isEmpty() && ReferralFold.differ(before.committees(), after.committees());
        if (turns.isEmpty()) {
            return renamed ? List.of(fact(List.of(), true)) : List.of();
        }
        return turns.stream()
                .map(ofOne -> fact(ofOne, renamed && ofOne == turns.getLast()))
                .toList();
    }

    /**
     * Returns the referrals in further chambers than the one that shows the bill or, where that is not known, the
     * first: that is announced by the first fact of a bill.
     */
    List<AddressedFact> createdLaterBy(List<Step> added) {
        List<List<Step>> turns = turnsByChamber(added, showing());
        List<Step> opening = turns.stream()
                .filter(group -> group.stream().anyMatch(this::isByShowingChamber))
                .findFirst()
                .or(() -> turns.stream().findFirst().filter(first -> after.kind() == BillKind.MINUTA))
                .orElse(List.of());
        return turns.stream()
                .filter(group -> group != opening)
                .map(group -> fact(group, FactKind.REFERRED, FactAudience.WHO_MATCHES))
                .toList();
    }

    /**
     * Returns the new referrals of each chamber.
     *
     * @param unstated the chamber of those that state none; null for that of the first that states one
     */
    private List<List<Step>> turnsByChamber(List<Step> added, @Nullable Chamber unstated) {
        List<Step> turns = added.stream()
                .filter(step -> StepFactKind.isReferral(step, after))
                .toList();
        Chamber first = Stream.concat(
                        Stream.ofNullable(unstated), turns.stream().map(Step::chamber))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return turns.stream()
                .collect(Collectors.groupingBy(
                        step -> Optional.ofNullable(step.chamber()).or(() -> Optional.ofNullable(first)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    private AddressedFact fact(List<Step> turns, boolean renamed) {
        return fact(
                turns,
                isReferredAgain(latestOf(turns), turns, renamed) ? FactKind.REFERRAL_CHANGED : FactKind.REFERRED,
                isCompletionOnly(turns, renamed) ? FactAudience.WHO_MATCHES_ONLY_NOW : FactAudience.WHO_MATCHES);
    }

    private AddressedFact fact(List<Step> turns, FactKind kind, FactAudience audience) {
        Optional<Step> turn = latestOf(turns);
        return draft.fact(
                kind,
                turn.map(Step::chamber).map(Chamber::word).orElse(""),
                latest(turns).map(Step::date).orElse(null),
                audience,
                header -> new Fact.Referred(
                        header,
                        FactState.Referred.of(before, latest(before.steps())),
                        FactState.Referred.of(after, turn)));
    }

    /** Returns the latest of these referrals or, if there are none, of all. */
    private Optional<Step> latestOf(List<Step> turns) {
        return latest(turns.isEmpty() ? after.steps() : turns);
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
     * committees, which are those of the chamber that shows the bill.
     */
    private boolean isCompletionOnly(List<Step> turns, boolean renamed) {
        boolean stepKnown = latest(before.steps()).isPresent();
        boolean committeesKnown = !before.committees().isEmpty();
        return stepKnown
                ? turns.isEmpty() && !committeesKnown
                : committeesKnown && !renamed && turns.stream().allMatch(this::isByShowingChamber);
    }

    private boolean isByShowingChamber(Step turn) {
        return turn.chamber() == null || showing() == null || turn.chamber() == showing();
    }

    private @Nullable Chamber showing() {
        return FederalSites.chamberOf(before.site());
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
