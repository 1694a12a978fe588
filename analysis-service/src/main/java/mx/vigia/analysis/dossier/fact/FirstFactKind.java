package mx.vigia.analysis.dossier.fact;

import java.time.LocalDate;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;

/** Under which kind the first we know of a bill is told. */
final class FirstFactKind {
    private FirstFactKind() {}

    /**
     * New, or a new motion, unless it first appears as a norm that was published or that the congress of a federal entity passed, or as a consultation that is open on this
     * day; a report or a minuta whose bill we do not know is told as what it is, for nobody has presented it.
     */
    static FactKind kindOf(Dossier bill, LocalDate day) {
        if (ConsultationChange.isOpen(bill.consultation(), day)) {
            return FactKind.CONSULTATION_OPENED;
        }
        return switch (bill.kind()) {
            case REPORT -> isNegative(bill) ? FactKind.REPORTED_NEGATIVE : FactKind.REPORTED;
            case MINUTA -> FactKind.MINUTA;
            case DECREE, RULE -> kindOfNorm(bill);
            case MOTION -> FactKind.MOTION_NEW;
            case INITIATIVE, DRAFT_RULE, CONSULTATION, NOTICE, OTHER -> FactKind.NEW;
        };
    }

    private static boolean isNegative(Dossier report) {
        return report.subject().negative() || report.stage() == Stage.REPORTED_NEGATIVE;
    }

    /** A norm by how far it has come; a law in force tells of no publication of now. */
    private static FactKind kindOfNorm(Dossier norm) {
        return switch (norm.stage()) {
            case PUBLISHED_DOF, PUBLISHED_STATE -> norm.standsInForce() ? FactKind.NEW : FactKind.PUBLISHED;
            case PASSED_CONGRESS -> FactKind.PASSED;
            default -> FactKind.NEW;
        };
    }
}
