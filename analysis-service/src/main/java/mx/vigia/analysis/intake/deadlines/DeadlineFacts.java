package mx.vigia.analysis.intake.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.intake.calendar.DueDayShift;
import mx.vigia.analysis.intake.calendar.DueKind;
import mx.vigia.analysis.intake.calendar.PendingDeadlineFact;
import mx.vigia.analysis.intake.calendar.StoredDueDay;
import mx.vigia.platform.text.Sha256;

/** Builds the timer facts of one bill; the same day always makes the same fact. */
record DeadlineFacts(Dossier bill, AlertHorizon horizon, Instant now) {
    /** Returns a pending timer fact of a due day. */
    AddressedFact of(StoredDueDay dueDay, PendingDeadlineFact owed) {
        var state = state(dueDay);
        boolean begins = owed.kind() == FactKind.CONSULTATION_OPENED;
        return buildFact(
                key(dueDay, owed), owed.kind(), begins ? state : null, state, owed.on(), FactAudience.WHO_MATCHES);
    }

    /** Returns the fact that a day moved; an alert is sent unless both days are beyond the alert horizon. */
    AddressedFact of(DueDayShift shift, boolean aloud) {
        return shiftFact(FactKind.DEADLINE_MOVED, shift, state(shift.before()), state(shift.after()), aloud);
    }

    /**
     * Returns the fact that an open consultation closes on another day, in the form a page that moves it would cause.
     */
    AddressedFact windowShiftFact(DueDayShift shift, boolean aloud) {
        return shiftFact(
                FactKind.CONSULTATION_EXTENDED,
                shift,
                FactState.window(bill, window(shift.before())),
                FactState.window(bill, window(shift.after())),
                aloud);
    }

    private AddressedFact shiftFact(FactKind kind, DueDayShift shift, FactState before, FactState now, boolean aloud) {
        var after = shift.after();
        var key = "%s/%s/%s@%s/%d"
                .formatted(
                        bill.id(), kind.word(), after.day().key(), after.day().due(), after.sequence());
        boolean ahead = horizon.isWithin(after.day().deadline().latest(), this.now);
        var audience = aloud && ahead ? FactAudience.WHO_MATCHES : FactAudience.NOBODY;
        return buildFact(key, kind, before, now, LegalTime.dayOf(this.now), audience);
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

    private AddressedFact buildFact(
            String key, FactKind kind, FactState before, FactState after, LocalDate happened, FactAudience audience) {
        var fact = new Fact(
                Sha256.identifier(key),
                kind,
                key,
                bill.id(),
                bill.revision(),
                before,
                after,
                happened,
                null,
                now,
                null,
                null,
                horizon.isLate(happened, now));
        return new AddressedFact(fact, audience);
    }

    private FactState state(StoredDueDay dueDay) {
        boolean consultation = dueDay.day().kind() == DueKind.CONSULTATION;
        return FactState.of(dueDay.day().told(), consultation ? window(dueDay) : null);
    }

    private Consultation window(StoredDueDay dueDay) {
        var address = bill.consultation() == null ? null : bill.consultation().address();
        return new Consultation(dueDay.day().opens(), dueDay.day().due(), address);
    }
}
