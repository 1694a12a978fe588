package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day of a bill as we keep it, with what became of it since we first counted it.
 *
 * @param movedFrom when it was due before it last moved; null where it has not
 * @param sequence how often it has changed since, so that calendars elsewhere follow
 * @param notedOn the legal day on which we came to know that it is due then
 * @param silent whether nobody is told of what it owed up to that day: a first round, or rules of ours that changed
 * @param gone whether what the sources say no longer leads to it
 */
public record StoredDueDay(
        UUID dossier, DueDay day, LocalDate movedFrom, int sequence, LocalDate notedOn, boolean silent, boolean gone) {
    /** A day that we did not know before. */
    static StoredDueDay first(UUID dossier, DueDay day, CountingContext noted) {
        return new StoredDueDay(
                dossier,
                day,
                day.deadline().movedFrom(),
                0,
                noted.on(),
                !noted.tone().aloud(),
                false);
    }

    /** The same, kept of the bill that the other one merged into. */
    StoredDueDay of(UUID home) {
        return new StoredDueDay(home, day, movedFrom, sequence, notedOn, silent, gone);
    }

    /** The same as it is counted now. */
    StoredDueDay recounted(DueDay counted, CountingContext noted) {
        if (isMovedBy(counted)) {
            var from = counted.due().equals(day.due()) ? movedFrom : day.due();
            boolean quiet = !noted.tone().movesAloud();
            return new StoredDueDay(dossier, counted, from, sequence + 1, noted.on(), quiet, false);
        }
        boolean same = counted.running() == day.running() && !gone;
        return new StoredDueDay(dossier, counted, movedFrom, same ? sequence : sequence + 1, notedOn, silent, false);
    }

    /** The same, now that nothing leads to it any more. */
    StoredDueDay withoutGround() {
        return gone ? this : new StoredDueDay(dossier, day, movedFrom, sequence + 1, notedOn, silent, true);
    }

    /** Whether somebody still waits for it. */
    public boolean running() {
        return !gone && day.running();
    }

    private boolean isMovedBy(DueDay counted) {
        return !counted.due().equals(day.due())
                || !counted.deadline().latest().equals(day.deadline().latest());
    }

    /** Whether it is on another day than that one. */
    boolean hasMovedSince(StoredDueDay before) {
        return before.isMovedBy(day);
    }
}
