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
 * @param sequence how often it was changed
 */
public record Appointment(
        UUID name,
        Kind kind,
        UUID dossier,
        Details details,
        int sequence,
        Instant made,
        Instant changed,
        ShortMessage brief) {

    public LocalDate day() {
        return details.day();
    }

    /** Returns a time such as {@code 09:30}; see {@link Details}. */
    public String time() {
        return details.time();
    }

    public String place() {
        return details.place();
    }

    public boolean cancelled() {
        return details.cancelled();
    }

    /** Returns it with the new details, keeping its name and incrementing its sequence. */
    Appointment then(Appointment now) {
        var same = details.equals(now.details);
        return new Appointment(
                name,
                kind,
                dossier,
                now.details,
                same ? sequence : sequence + 1,
                made,
                same ? changed : now.changed,
                now.brief);
    }

    /**
     * Returns it with the current details, which no fact has told; as often changed as facts have told, or once more.
     */
    Appointment at(Details current) {
        return details.equals(current)
                ? this
                : new Appointment(name, kind, dossier, current, sequence + 1, made, changed, brief);
    }

    /**
     * What of an appointment may change.
     *
     * @param time such as {@code 09:30} in the time of Mexico City, or empty where it is a whole day or the time zone
     *     is unknown
     */
    record Details(LocalDate day, String time, String place, boolean cancelled) {
        static Details wholeDay(LocalDate day) {
            return new Details(day, "", "", false);
        }
    }

    /** The kind of appointment. */
    public enum Kind {
        MEETING,
        CONSULTATION_CLOSES,
        DEADLINE
    }
}
