package mx.vigia.analysis.dossier.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;

/** Computes whether comments are now taken on a known bill, or until another day than before. */
record ConsultationChange(Dossier before, Dossier after, FactBuilder draft) {

    /** Whether a step of this kind is about the comment period itself. */
    static boolean isAboutConsultation(FactKind kind) {
        return kind == FactKind.CONSULTATION_OPENED
                || kind == FactKind.CONSULTATION_EXTENDED
                || kind == FactKind.CONSULTATION_CLOSED;
    }

    /** Whether comments are taken on this day, as far as is stated. */
    static boolean isOpen(Consultation window, LocalDate day) {
        return window != null
                && (window.opensOn() != null || window.closesOn() != null)
                && (window.opensOn() == null || !window.opensOn().isAfter(day))
                && (window.closesOn() == null || !window.closesOn().isBefore(day));
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
        if (!isOpen(after.consultation(), draft.day())) {
            return Optional.empty();
        }
        if (!isOpen(before.consultation(), draft.day()) && closingDay(before) == null) {
            return Optional.of(FactKind.CONSULTATION_OPENED);
        }
        return Objects.equals(closingDay(before), closingDay(after))
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
    static FactState.Standing standing(Dossier bill) {
        return FactState.Standing.of(bill, bill.consultation());
    }

    private static LocalDate closingDay(Dossier bill) {
        return bill.consultation() == null ? null : bill.consultation().closesOn();
    }
}
