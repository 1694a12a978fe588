package mx.vigia.notification.channel.feed;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.intake.DayBasis;
import mx.vigia.notification.intake.MeetingData;
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

    /** Returns what takes place: of a meeting which kind it is where the public is called, who meets, and where. */
    String title(Messages words) {
        var named = name(words);
        var event = what(words);
        var said = kind == Kind.MEETING && !details.caller().isPublicEvent()
                || named.toLowerCase(Locale.ROOT).contains(event.toLowerCase(Locale.ROOT));
        return said ? named : event + ": " + named;
    }

    /** Returns what kind of day it is: {@code Foro}, {@code Cierra la consulta pública}; also that it was counted. */
    public String what(Messages words) {
        var what = words.say("outlook.date."
                + (details.caller().isPublicEvent() ? details.caller().kind() : kind));
        return basis().filter(how -> !how.stated()).isPresent()
                ? words.say("letter.consultation.calculated", what)
                : what;
    }

    private Optional<DayBasis> basis() {
        return Optional.ofNullable(details.basis());
    }

    /**
     * Returns how its day is known: that a source states it, or by which rule it was counted; empty where it is not.
     */
    String basis(Messages words) {
        return basis().map(how -> basis(how, words)).orElse("");
    }

    private static String basis(DayBasis how, Messages words) {
        var key = how.stated() ? "letter.due.stated" : "letter.due.computed";
        if (how.article().isEmpty()) {
            return words.say(key + ".alone");
        }
        return how.calendar() == null
                ? words.say(key + ".alone") + ": " + how.article()
                : words.say(key, how.article(), how.calendar().in(words.language()));
    }

    /** Returns who meets, with the chamber where the name does not say it, or which bill it is about. */
    public String name(Messages words) {
        var key = "letter.meeting.in." + details.caller().chamber();
        return words.has(key)
                        && !MeetingData.namesChamber(
                                brief.name(), details.caller().chamber())
                ? words.say(key, brief.name())
                : brief.name();
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
     * @param basis how the day is known; null for meetings, and where that is not known
     */
    record Details(
            LocalDate day,
            String time,
            String endTime,
            String place,
            Caller caller,
            boolean cancelled,
            DayBasis basis) {
        static Details wholeDay(LocalDate day, DayBasis basis) {
            return new Details(day, "", "", "", new Caller("", ""), false, basis);
        }
    }

    /**
     * Which kind of meeting is called, and by which chamber.
     *
     * @param kind such as {@code forum}; empty for what is no meeting
     * @param chamber such as {@code deputies}; empty where the source does not say
     */
    record Caller(String kind, String chamber) {
        boolean isPublicEvent() {
            return MeetingData.PUBLIC_EVENTS.contains(kind);
        }
    }

    /** The kind of appointment. */
    public enum Kind {
        MEETING,
        CONSULTATION_CLOSES,
        DEADLINE
    }
}
