package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A stored due day of a bill, with its history since it was first calculated.
 *
 * @param movedFrom when it was due before it last moved; null where it has not
 * @param sequence how often it has changed since, so that subscribed calendars update
 * @param notedOn the legal day on which its current date became known
 * @param silent whether no alert is sent for what was pending up to that day: a first round, or changed rules of ours
 * @param gone whether what the sources state no longer gives grounds for it
 */
public record StoredDueDay(
        UUID dossier, DueDay day, LocalDate movedFrom, int sequence, LocalDate notedOn, boolean silent, boolean gone) {
    /** Returns a due day that was not known before. */
    static StoredDueDay first(UUID dossier, DueDay day, CountingContext noted) {
        return new StoredDueDay(
                dossier,
                day,
                day.deadline().date().movedFrom(),
                0,
                noted.on(),
                !noted.tone().aloud(),
                false);
    }

    /** Returns this due day moved to the bill into which its own was merged. */
    StoredDueDay of(UUID billId) {
        return new StoredDueDay(billId, day, movedFrom, sequence, notedOn, silent, gone);
    }

    /** Returns it with another description. */
    StoredDueDay with(DueDay described) {
        return new StoredDueDay(dossier, described, movedFrom, sequence, notedOn, silent, gone);
    }

    /** Returns this due day with its new calculation. */
    StoredDueDay recounted(DueDay counted, CountingContext noted) {
        if (isMovedBy(counted)) {
            var from = counted.due().equals(day.due()) ? movedFrom : day.due();
            boolean quiet = !noted.tone().announcesMovedDays();
            return new StoredDueDay(dossier, counted, from, sequence + 1, noted.on(), quiet, false);
        }
        boolean same = counted.running() == day.running() && !gone;
        return new StoredDueDay(dossier, counted, movedFrom, same ? sequence : sequence + 1, notedOn, silent, false);
    }

    /** Returns this due day without grounds. */
    StoredDueDay withoutGround() {
        return gone ? this : new StoredDueDay(dossier, day, movedFrom, sequence + 1, notedOn, silent, true);
    }

    /** Whether it is still pending. */
    public boolean running() {
        return !gone && day.running();
    }

    private boolean isMovedBy(DueDay counted) {
        return !counted.due().equals(day.due())
                || !counted.deadline().latest().equals(day.deadline().latest());
    }

    /** Whether its date differs from that one's. */
    boolean hasMovedSince(StoredDueDay before) {
        return before.isMovedBy(day);
    }
}
