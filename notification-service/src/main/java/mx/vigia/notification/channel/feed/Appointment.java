package mx.vigia.notification.channel.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.notification.letter.ShortMessage;

/**
 * A day to be kept free: a meeting, the end of a consultation, a deadline; under one name for ever, however often it is moved.
 *
 * @param dossier the bill
 * @param time such as {@code 09:30} by the clock of Mexico City, or nothing where it is a whole day or the clock is not known
 * @param sequence how often it was changed
 */
public record Appointment(
        UUID name,
        Kind kind,
        UUID dossier,
        LocalDate day,
        String time,
        String place,
        boolean cancelled,
        int sequence,
        Instant made,
        Instant changed,
        ShortMessage brief) {

    /** As it is after what is told now: the name and the count go on. */
    Appointment then(Appointment now) {
        var same =
                day.equals(now.day) && time.equals(now.time) && place.equals(now.place) && cancelled == now.cancelled;
        return new Appointment(
                name,
                kind,
                dossier,
                now.day,
                now.time,
                now.place,
                now.cancelled,
                same ? sequence : sequence + 1,
                made,
                same ? changed : now.changed,
                now.brief);
    }

    /** What is on that day. */
    public enum Kind {
        MEETING,
        CONSULTATION_CLOSES,
        DEADLINE
    }
}
