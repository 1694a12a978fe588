package mx.vigia.analysis.dossier.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.deadline.DeadlineEventReader;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.text.obligation.CommentPeriod;
import mx.vigia.analysis.text.obligation.DueExpression;

/** Computes whether comments are now taken on a known bill, or until another day than before. */
record ConsultationChange(Dossier before, Dossier after, FactBuilder draft) {

    /** Whether a step of this kind is about the comment period itself. */
    static boolean isAboutConsultation(FactKind kind) {
        return kind == FactKind.CONSULTATION_OPENED
                || kind == FactKind.CONSULTATION_EXTENDED
                || kind == FactKind.CONSULTATION_CLOSED;
    }

    /**
     * Whether the new last day follows from this step by counting, which tells of it as soon as it is counted: the step
     * alone states no day.
     */
    static boolean isCounted(FactKind kind, Step step, Dossier now) {
        return kind == FactKind.CONSULTATION_EXTENDED
                && hasLastDay(now)
                && DeadlineEventReader.findCommentExtensions(List.of(step)).stream()
                        .noneMatch(DueExpression.Unclear.class::isInstance);
    }

    private static boolean hasLastDay(Dossier bill) {
        return closingDay(bill).isPresent()
                || bill.presentedOn() != null
                        && CommentPeriod.findIn(
                                        bill.title(),
                                        bill.text().known() ? bill.text().content() : "",
                                        bill.presentedOn())
                                .isPresent();
    }

    /** Whether comments are taken on this day, as far as is stated. */
    static boolean isOpen(Dossier bill, LocalDate day) {
        Optional<LocalDate> opens = Optional.ofNullable(bill.consultation()).map(Consultation::opensOn);
        Optional<LocalDate> closes = closingDay(bill);
        return opens.or(() -> closes).isPresent()
                && opens.filter(day::isBefore).isEmpty()
                && closes.filter(day::isAfter).isEmpty();
    }

    /** Returns the fact, unless one of these steps already announces it. */
    List<AddressedFact> factsNotCoveredBy(List<Step> added) {
        return kind()
                .filter(kind -> added.stream().noneMatch(step -> StepFactKind.kindOf(step, before, after) == kind))
                .map(this::fact)
                .stream()
                .toList();
    }

    private Optional<FactKind> kind() {
        if (!isOpen(after, draft.day())) {
            return Optional.empty();
        }
        if (!isOpen(before, draft.day()) && closingDay(before).isEmpty()) {
            return Optional.of(FactKind.CONSULTATION_OPENED);
        }
        return closingDay(before).equals(closingDay(after))
                ? Optional.empty()
                : Optional.of(FactKind.CONSULTATION_EXTENDED);
    }

    private AddressedFact fact(FactKind kind) {
        boolean opened = kind == FactKind.CONSULTATION_OPENED;
        return draft.ongoingFact(
                kind,
                opened ? after.consultation().opensOn() : null,
                header -> new Fact.ConsultationChanged(header, standing(before), standing(after)));
    }

    /** Returns the stage of a bill, and when comments on it are taken. */
    static FactState.StageState standing(Dossier bill) {
        return FactState.StageState.of(bill, bill.consultation());
    }

    private static Optional<LocalDate> closingDay(Dossier bill) {
        return Optional.ofNullable(bill.consultation()).map(Consultation::closesOn);
    }
}
