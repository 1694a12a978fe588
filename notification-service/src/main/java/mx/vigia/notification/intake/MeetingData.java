package mx.vigia.notification.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.platform.text.MeetingTitle;
import mx.vigia.platform.text.OrEmpty;

/**
 * A meeting with a bill on its agenda; what the source does not state is empty.
 *
 * @param kind such as {@code session}, {@code committee}, {@code forum}
 * @param day null where the source names none
 * @param time such as {@code 09:30}, in local time of the place
 * @param endTime when it ends, likewise
 * @param item the first point that names the bill; empty where it is on the agenda no longer
 * @param points all points that name it
 */
public record MeetingData(
        UUID meeting,
        String title,
        String kind,
        String body,
        String chamber,
        LocalDate day,
        String time,
        String endTime,
        String place,
        String status,
        String number,
        String item,
        List<Point> points,
        String officialAddress) {
    /** The kinds of public events, in the order in which messages choose their names, from 1 on. */
    public static final List<String> PUBLIC_EVENTS = List.of("forum", "hearing", "open-parliament");

    private static final Map<String, Pattern> CHAMBERS = Map.of(
            "deputies", Pattern.compile("(?iu)\\b(?:diputad[oa]s|deputies)\\b"),
            "senate", Pattern.compile("(?iu)\\b(?:senado|senador[ae]s|senate)\\b"),
            "permanent-commission", Pattern.compile("(?iu)\\bpermanente\\b"));

    private static final Pattern RECEIPT = Pattern.compile(
            "(?iu)(?:de la c[aá]mara de (?:diputados|senadores)|del senado[^,]{0,30}), (?:un )?oficio con (?:el|la) que (?:se )?"
                    + "remit");

    public MeetingData {
        Objects.requireNonNull(meeting, "meeting.meeting");
        title = OrEmpty.text(title);
        kind = OrEmpty.text(kind);
        body = OrEmpty.text(body);
        chamber = OrEmpty.text(chamber);
        time = OrEmpty.text(time);
        endTime = OrEmpty.text(endTime);
        place = OrEmpty.text(place);
        status = OrEmpty.text(status);
        number = OrEmpty.text(number);
        item = OrEmpty.text(item);
        points = OrEmpty.list(points);
        points = points.isEmpty() && !item.isEmpty() ? List.of(new Point(number, item)) : points;
        officialAddress = OrEmpty.text(officialAddress);
    }

    /** A point of the agenda; its number is empty where the source gives none. */
    public record Point(String number, String item) {
        public Point {
            number = OrEmpty.text(number);
            item = OrEmpty.text(item);
        }

        /** Returns {@code 3.b. Dictamen …}. */
        public String text() {
            return number.isEmpty() ? item : number + ". " + item;
        }
    }

    /** Returns what meets, and not that it was called off: <i>Comisión de Salud, a la sexta reunión ordinaria</i>. */
    public String what() {
        var called = title.isEmpty()
                ? body
                : MeetingTitle.withoutChange(title.replaceFirst("^(?:De (?:la|los|las) |Del |De )(?=\\p{Lu})", ""));
        return called.contains(body) ? called : body + ": " + called;
    }

    /** Whether a name of who meets says that they are of this chamber. */
    public static boolean namesChamber(String name, String chamber) {
        return CHAMBERS.containsKey(chamber)
                && CHAMBERS.get(chamber).matcher(name).find();
    }

    /** Whether it is a forum, a hearing or an open parliament, to which the public is called. */
    public boolean isPublicEvent() {
        return PUBLIC_EVENTS.contains(kind);
    }

    /** Returns the day it is to be held. */
    public Optional<LocalDate> onDay() {
        return Optional.ofNullable(day);
    }

    /** Whether it only takes note that the bill was sent there, and decides nothing. */
    public boolean onlyReceives() {
        return !points.isEmpty()
                && points.stream()
                        .allMatch(point -> RECEIPT.matcher(point.item()).lookingAt());
    }

    /** Whether the meeting takes place without the bill, which was removed from its agenda. */
    public boolean dropsTheBill() {
        return item.isEmpty() && !status.equals("cancelled");
    }
}
