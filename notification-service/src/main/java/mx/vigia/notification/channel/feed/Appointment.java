package mx.vigia.notification.channel.feed;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.letter.ShortMessage;
import mx.vigia.platform.i18n.Messages;

/**
 * A calendar day: a meeting with all its points on bills that are followed, the end of a consultation, a deadline; with
 * a permanent name, however often it is moved.
 *
 * @param dossiers the bills it is about
 * @param sequence how often it was changed
 */
public record Appointment(
        UUID name,
        Kind kind,
        List<UUID> dossiers,
        Details details,
        int sequence,
        Instant made,
        Instant changed,
        ShortMessage brief) {
    public Appointment {
        dossiers = List.copyOf(dossiers);
    }

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

    /** Returns when it ends; see {@link Details}. */
    public String endTime() {
        return details.endTime();
    }

    public boolean cancelled() {
        return details.cancelled();
    }

    /** Returns what takes place: of a meeting who meets, else what is due of which bill. */
    String title(Messages words) {
        return kind == Kind.MEETING ? brief.name() : words.say("outlook.date." + kind) + ": " + brief.name();
    }

    /** Returns the page where it is read on. */
    public String page() {
        return URI.create(brief.ours()).getPath();
    }

    /** Returns it with the new details, keeping its name and incrementing its sequence. */
    Appointment then(Appointment now) {
        var same = details.equals(now.details) && (kind != Kind.MEETING || brief.equals(now.brief));
        return new Appointment(
                name,
                kind,
                now.dossiers,
                now.details,
                same ? sequence : sequence + 1,
                made,
                same ? changed : now.changed,
                now.brief);
    }

    /** Returns it as it stands, which no fact has told; as often changed as facts have told, or once more. */
    Appointment at(Appointment current) {
        return details.equals(current.details) && Set.copyOf(dossiers).equals(Set.copyOf(current.dossiers))
                ? this
                : new Appointment(
                        name, kind, current.dossiers, current.details, sequence + 1, made, changed, current.brief);
    }

    /**
     * What of an appointment may change.
     *
     * @param time such as {@code 09:30} in the time of Mexico City, or empty where it is a whole day or the time zone
     *     is unknown
     * @param endTime when it ends, likewise; empty where that is not stated
     */
    record Details(LocalDate day, String time, String endTime, String place, boolean cancelled) {
        static Details wholeDay(LocalDate day) {
            return new Details(day, "", "", "", false);
        }
    }

    /** The kind of appointment. */
    public enum Kind {
        MEETING,
        CONSULTATION_CLOSES,
        DEADLINE
    }
}
