package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What one issue of the gazette says of a meeting.
 *
 * @param place its position among the calls of that issue; 0 if it has a page of its own
 * @param day when the meeting is to be held, as known now
 */
public record Notice(LocalDate issued, int place, Status status, LocalDate day, LocalTime time, Instant at) {
    /** Whether the meeting will be held. */
    public enum Status {
        CALLED,
        CANCELLED,
        POSTPONED
    }
}
