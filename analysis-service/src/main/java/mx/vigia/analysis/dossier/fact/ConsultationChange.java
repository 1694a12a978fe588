package mx.vigia.analysis.dossier.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/** Computes whether comments are now taken on a known bill, or until another day than before. */
record ConsultationChange(Dossier before, Dossier after, FactBuilder draft) {

    /** Whether a step of this kind is about the comment period itself. */
    static boolean isAboutConsultation(FactKind kind) {
        return kind == FactKind.CONSULTATION_OPENED
                || kind == FactKind.CONSULTATION_EXTENDED
                || kind == FactKind.CONSULTATION_CLOSED;
    }

    /** Whether comments are taken on this day, as far as is stated. */
    static boolean isOpen(Dossier bill, LocalDate day) {
        return CommentWindow.of(bill).filter(window -> window.isOpenOn(day)).isPresent();
    }

    /** Returns from when on comments are taken; null where it is not known. */
    static @Nullable LocalDate openingDay(Dossier bill) {
        return CommentWindow.of(bill)
                .map(window -> window.announced().opensOn())
                .orElse(null);
    }

    /** Returns the fact, unless one of these steps already announces it: what is extended was opened before. */
    List<AddressedFact> factsNotCoveredBy(List<Step> added) {
        var announced = added.stream()
                .map(step -> StepFactKind.kindOf(step, before, after))
                .toList();
        return kind()
                .filter(kind -> !announced.contains(kind))
                .filter(kind ->
                        kind != FactKind.CONSULTATION_OPENED || !announced.contains(FactKind.CONSULTATION_EXTENDED))
                .map(this::fact)
                .stream()
                .toList();
    }

    private Optional<FactKind> kind() {
        if (!isOpen(after, draft.day())) {
            return Optional.empty();
        }
        if (closingDay(before).isEmpty()) {
            return isOpen(before, draft.day()) ? Optional.empty() : Optional.of(FactKind.CONSULTATION_OPENED);
        }
        return closingDay(before).equals(closingDay(after))
                ? Optional.empty()
                : Optional.of(FactKind.CONSULTATION_EXTENDED);
    }

    private AddressedFact fact(FactKind kind) {
        boolean opened = kind == FactKind.CONSULTATION_OPENED;
        return draft.ongoingFact(
                kind,
                opened ? openingDay(after) : null,
                header -> new Fact.ConsultationChanged(header, standing(before), standing(after)));
    }

    /** Returns the stage of a bill, and when comments on it are taken. */
    static FactState.StageState standing(Dossier bill) {
        return FactState.StageState.of(bill, windowOf(bill));
    }

    /** Returns when comments are taken, as it is announced; null where that is not known. */
    static @Nullable Consultation windowOf(Dossier bill) {
        return CommentWindow.of(bill).map(CommentWindow::announced).orElse(null);
    }

    /** Returns the window that a step announces: the last day before an extension is not the one after it. */
    static @Nullable Consultation windowAfter(FactKind kind, Dossier then, Dossier now) {
        var window = windowOf(now);
        return kind == FactKind.CONSULTATION_EXTENDED
                        && window != null
                        && closingDay(then).equals(closingDay(now))
                ? new Consultation(window.opensOn(), null, window.address())
                : window;
    }

    private static Optional<LocalDate> closingDay(Dossier bill) {
        return CommentWindow.of(bill).map(window -> window.announced().closesOn());
    }
}
