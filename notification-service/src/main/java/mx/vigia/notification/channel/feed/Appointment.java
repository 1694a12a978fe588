package mx.vigia.notification.channel.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.notification.letter.ShortMessage;

/**
 * A calendar day of a bill: a meeting, the end of a consultation, a deadline; with a permanent name, however often it
 * is moved.
 *
 * @param dossier the bill
 * @param time such as {@code 09:30} in the time of Mexico City, or empty where it is a whole day or the time zone is
 * unknown
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

    /** Returns it with the new details, keeping its name and incrementing its sequence. */
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

    /** The kind of appointment. */
    public enum Kind {
        MEETING,
        CONSULTATION_CLOSES,
        DEADLINE
    }
}
