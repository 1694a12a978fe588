package mx.vigia.analysis.dossier.fact;

import java.time.LocalDate;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;

/** Determines the kind of the first fact of a bill. */
final class FirstFactKind {
    private FirstFactKind() {}

    /**
     * Returns new or new motion, except for three cases. A norm that was published, or that the congress of a federal
     * entity passed, and a consultation that is open on this day, or over, have their own kinds; a report or a minuta
     * whose bill is unknown keeps its own kind, because it was not presented.
     */
    static FactKind kindOf(Dossier bill, LocalDate day) {
        if (ConsultationChange.isOpen(bill, day)) {
            return FactKind.CONSULTATION_OPENED;
        }
        if (bill.kind().takesComments()
                && CommentWindow.of(bill).filter(window -> window.isOverOn(day)).isPresent()) {
            return FactKind.CONSULTATION_CLOSED;
        }
        return switch (bill.kind()) {
            case REPORT -> isNegative(bill) ? FactKind.REPORTED_NEGATIVE : FactKind.REPORTED;
            case MINUTA -> FactKind.MINUTA;
            case DECREE, RULE -> kindOfNorm(bill);
            case MOTION -> FactKind.MOTION_NEW;
            case INITIATIVE, DRAFT_RULE, CONSULTATION, NOTICE, HEARING, OTHER -> FactKind.NEW;
        };
    }

    private static boolean isNegative(Dossier report) {
        return report.subject().negative() || report.stage() == Stage.REPORTED_NEGATIVE;
    }

    /** Returns the kind of a norm by its stage; a law in force is not announced as a new publication. */
    private static FactKind kindOfNorm(Dossier norm) {
        return switch (norm.stage()) {
            case PUBLISHED_DOF, PUBLISHED_STATE -> norm.recordsLawInForce() ? FactKind.NEW : FactKind.PUBLISHED;
            case PASSED_CONGRESS -> FactKind.PASSED;
            default -> FactKind.NEW;
        };
    }
}
