package mx.vigia.analysis.dossier;

import java.time.LocalDate;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.stage.Stage;

/** Under which kind the first we know of a bill is told. */
final class Opening {
    private Opening() {}

    /** New, unless it first appears as a norm that was published, or as a consultation that is open on this day. */
    static FactKind kindOf(Dossier bill, LocalDate day) {
        if (ConsultationChange.isOpen(bill.consultation(), day)) {
            return FactKind.CONSULTATION_OPENED;
        }
        boolean norm = bill.kind() == Kind.DECREE || bill.kind() == Kind.RULE;
        return norm && bill.stage() == Stage.PUBLISHED_DOF && !bill.standsInForce() ? FactKind.PUBLISHED : FactKind.NEW;
    }
}
