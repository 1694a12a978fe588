package mx.vigia.analysis.intake.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactHeader;
import mx.vigia.analysis.dossier.fact.FactIdentity;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.fact.FactTimes;
import mx.vigia.analysis.intake.calendar.DueDayShift;
import mx.vigia.analysis.intake.calendar.DueKind;
import mx.vigia.analysis.intake.calendar.PendingDeadlineFact;
import mx.vigia.analysis.intake.calendar.StoredDueDay;

/** Builds the timer facts of one bill; the same day always makes the same fact. */
record DeadlineFacts(Dossier bill, AlertHorizon horizon, Instant now) {
    /** Returns a pending timer fact of a due day. */
    AddressedFact of(StoredDueDay dueDay, PendingDeadlineFact owed) {
        var state = state(dueDay);
        boolean begins = owed.kind() == FactKind.CONSULTATION_OPENED;
        var header = header(owed.kind(), key(dueDay, owed), owed.on());
        return new AddressedFact(
                begins ? new Fact.DeadlineChanged(header, state, state) : new Fact.DeadlineReached(header, state),
                isHeard() ? FactAudience.WHO_MATCHES : FactAudience.NOBODY);
    }

    /** Returns the fact that a day moved; an alert is sent unless both days are beyond the alert horizon. */
    AddressedFact of(DueDayShift shift, boolean aloud) {
        var header = shiftHeader(FactKind.DEADLINE_MOVED, shift.after());
        return new AddressedFact(
                new Fact.DeadlineChanged(header, state(shift.before()), state(shift.after())),
                audience(shift.after(), aloud));
    }

    /**
     * Returns the fact that an open consultation closes on another day, in the form a page that moves it would cause.
     */
    AddressedFact windowShiftFact(DueDayShift shift, boolean aloud) {
        var header = shiftHeader(FactKind.CONSULTATION_EXTENDED, shift.after());
        return new AddressedFact(
                new Fact.ConsultationChanged(
                        header,
                        FactState.StageState.of(bill, window(shift.before())),
                        FactState.StageState.of(bill, window(shift.after()))),
                audience(shift.after(), aloud));
    }

    private FactHeader shiftHeader(FactKind kind, StoredDueDay moved) {
        var day = moved.day();
        var key = "%s/%s/%s@%s/%d".formatted(bill.id(), kind.word(), day.key(), day.due(), moved.sequence());
        return header(kind, key, LegalTime.dayOf(now));
    }

    private FactAudience audience(StoredDueDay moved, boolean aloud) {
        boolean ahead = horizon.isWithin(moved.day().deadline().latest(), now);
        return aloud && ahead && isHeard() ? FactAudience.WHO_MATCHES : FactAudience.NOBODY;
    }

    /** Whether a source that announces bills shows it. */
    private boolean isHeard() {
        return !SignatureRegister.isOnlySourceOf(bill.site());
    }

    /**
     * Returns the natural key of a pending fact; all the parts of a text that enter into force on one day share one.
     */
    String key(StoredDueDay dueDay, PendingDeadlineFact owed) {
        var day = dueDay.day();
        var subject = day.kind() == DueKind.ENTRY_INTO_FORCE ? day.kind().word() : day.key();
        var mark = owed.mark().isEmpty() ? "" : "/" + owed.mark();
        return "%s/%s/%s@%s%s".formatted(bill.id(), owed.kind().word(), subject, day.due(), mark);
    }

    private FactHeader header(FactKind kind, String key, LocalDate happened) {
        return FactHeader.withoutPage(
                FactIdentity.of(kind, bill.id(), bill.revision(), key),
                new FactTimes(happened, null, now),
                horizon.isLate(happened, now));
    }

    private FactState.Due state(StoredDueDay dueDay) {
        boolean consultation = dueDay.day().kind() == DueKind.CONSULTATION;
        return new FactState.Due(
                consultation ? window(dueDay) : null, dueDay.day().data());
    }

    private Consultation window(StoredDueDay dueDay) {
        var address = Optional.ofNullable(bill.consultation())
                .map(Consultation::address)
                .orElse(null);
        return new Consultation(
                dueDay.day().opens(),
                dueDay.day().due(),
                address,
                !dueDay.day().deadline().basis().stated());
    }
}
