package mx.vigia.analysis.dossier.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Computes the facts of a bill that was not known before. What its first page states beyond the referral is announced
 * by its own kind, so that nothing that was passed is announced as new: the latest step opens the bill, and each other
 * one is a fact of its own.
 */
final class FirstFacts {
    private final Dossier bill;
    private final FactBuilder draft;
    private final FactKind kind;
    private final List<AddressedFact> steps;
    private final List<AddressedFact> referrals;
    private final List<AddressedFact> further;

    /**
     * @param steps the facts of all its steps that are announced, without those of its presentation and referral
     * @param referrals the facts of its referrals in further chambers
     */
    FirstFacts(Dossier bill, FactBuilder draft, List<AddressedFact> steps, List<AddressedFact> referrals) {
        this.bill = bill;
        this.draft = draft;
        this.kind = FirstFactKind.kindOf(bill, draft.day());
        this.steps = steps;
        this.referrals = referrals;
        this.further = steps.stream()
                .filter(step -> isOfOwnKind(step) && (isAtItsBeginning() || followsMinuta(step)))
                .toList();
    }

    /** Returns the facts; none of a hearing, which is announced by the meeting that it is. */
    List<AddressedFact> facts() {
        if (bill.kind() == BillKind.HEARING) {
            return List.of();
        }
        if (!isAtItsBeginning() || further.isEmpty()) {
            return all(opening(), further);
        }
        AddressedFact last = further.getLast();
        Step step = last.fact().step().orElseThrow();
        return all(openingBy(last.fact(), step), further.subList(0, further.size() - 1));
    }

    private List<AddressedFact> all(AddressedFact opening, List<AddressedFact> others) {
        return Stream.of(List.of(opening), others, referrals)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns the state of a bill of which only more became known.
     *
     * @param first the facts by which it would be announced if it were first seen now
     */
    static FactState.Learned learned(Dossier bill, FactState.Wording wording, List<AddressedFact> first) {
        List<FactKind> tells = first.stream()
                .map(AddressedFact::fact)
                .flatMap(fact -> Stream.concat(
                        fact instanceof Fact.Opened opened ? opened.after().tells().stream() : Stream.of(),
                        Stream.of(fact.kind())))
                .distinct()
                .sorted()
                .toList();
        Step latest =
                first.stream().findFirst().flatMap(fact -> fact.fact().step()).orElse(null);
        return new FactState.Learned(
                wording, new FactState.Opening(null, null, bill.stage(), bill.outcome(), null, latest, tells));
    }

    /** Whether its kind says nothing of how far it has come; a paper is announced by what it is. */
    private boolean isAtItsBeginning() {
        return kind == FactKind.arrivalKindOf(bill.kind()) && !bill.recordsLawInForce();
    }

    /** Whether the bill is a minuta whose matter is not known, and the step was taken after it was sent. */
    private boolean followsMinuta(AddressedFact step) {
        Chamber sender = FederalSites.minutaSender(bill.site());
        return kind == FactKind.MINUTA
                && step.fact()
                        .step()
                        .filter(taken -> sender != null && taken.chamber() != sender)
                        .isPresent();
    }

    private static boolean isOfOwnKind(AddressedFact step) {
        return step.fact().kind() != FactKind.STEP_ADDED;
    }

    private AddressedFact opening() {
        return switch (kind) {
            case CONSULTATION_OPENED -> draft.ongoingFact(kind, ConsultationChange.openingDay(bill), this::opened);
            case CONSULTATION_CLOSED ->
                CommentWindow.of(bill)
                        .map(window ->
                                draft.factUntil(kind, window.announced().closesOn(), window.lastDay(), this::opened))
                        .orElseGet(() -> openingOn(null));
            default -> openingOn(dayOfOpening());
        };
    }

    private AddressedFact openingOn(@Nullable LocalDate day) {
        return draft.fact(kind, "", day, FactAudience.WHO_MATCHES, this::opened);
    }

    private Fact opened(FactHeader header) {
        return new Fact.Opened(header, FactState.Opening.of(bill, null, otherKinds(kind)));
    }

    private AddressedFact openingBy(Fact last, Step step) {
        return draft.fact(
                last.kind(),
                "",
                step.date(),
                last.header().source().orElseThrow(),
                FactAudience.WHO_MATCHES,
                header -> new Fact.Opened(header, FactState.Opening.of(bill, step, otherKinds(last.kind()))));
    }

    /** Whether it is a referral without a fact of its own. */
    private boolean isReferralOfOpening(Step step) {
        return StepFactKind.isReferral(step)
                && referrals.stream()
                        .flatMap(referral -> referral.fact().step().stream())
                        .noneMatch(step::equals);
    }

    /** Returns the day of its presentation or, where no source states it, of the latest that is known of it. */
    private @Nullable LocalDate dayOfOpening() {
        return bill.presentedOn() != null
                ? bill.presentedOn()
                : bill.steps().stream()
                        .map(Step::date)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Returns what the opening announces besides: a new matter, its referral, and steps without facts of their own. */
    private Collection<FactKind> otherKinds(FactKind by) {
        Set<FactKind> kinds = EnumSet.of(FactKind.arrivalKindOf(bill.kind()));
        if (!bill.committees().isEmpty() || bill.steps().stream().anyMatch(this::isReferralOfOpening)) {
            kinds.add(FactKind.REFERRED);
        }
        steps.stream()
                .filter(step -> !further.contains(step))
                .forEach(step -> kinds.add(step.fact().kind()));
        kinds.remove(by);
        return kinds;
    }
}
