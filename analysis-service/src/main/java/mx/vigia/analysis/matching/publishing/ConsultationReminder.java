package mx.vigia.analysis.matching.publishing;

import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;

/** Reminders of the last day to comment; who was told that day on the same day needs none. */
final class ConsultationReminder {
    private ConsultationReminder() {}

    /** Whether this is a reminder of a last day that an opening or an extension announced on the same legal day. */
    static boolean isCoveredBy(Fact now, Fact before) {
        return now.kind() == FactKind.CONSULTATION_CLOSING
                && before.kind() != FactKind.CONSULTATION_CLOSING
                && LegalTime.dayOf(now.captured()).equals(LegalTime.dayOf(before.captured()))
                && closingDay(now).isPresent()
                && closingDay(now).equals(closingDay(before));
    }

    private static Optional<LocalDate> closingDay(Fact fact) {
        return fact.consultation().map(Consultation::closesOn);
    }
}
