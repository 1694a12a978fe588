package mx.vigia.notification.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.text.OrEmpty;

/**
 * A meeting with a bill on its agenda; what the source does not state is empty.
 *
 * @param day null where the source names none
 * @param time such as {@code 09:30}, in local time of the place
 * @param endTime when it ends, likewise
 * @param item the first point that names the bill; empty where it is on the agenda no longer
 * @param points all points that name it
 */
public record MeetingData(
        UUID meeting,
        String title,
        String body,
        LocalDate day,
        String time,
        String endTime,
        String place,
        String status,
        String number,
        String item,
        List<Point> points,
        String officialAddress) {
    public MeetingData {
        Objects.requireNonNull(meeting, "meeting.meeting");
        title = OrEmpty.text(title);
        body = OrEmpty.text(body);
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

    /** Returns what meets: <i>Comisión de Salud, a la sexta reunión ordinaria</i>. */
    public String what() {
        var called = title.isEmpty() ? body : title.replaceFirst("^(?:De (?:la|los|las) |Del |De )(?=\\p{Lu})", "");
        return called.contains(body) ? called : body + ": " + called;
    }

    /** Returns the day it is to be held. */
    public Optional<LocalDate> onDay() {
        return Optional.ofNullable(day);
    }

    /** Whether the meeting takes place without the bill, which was removed from its agenda. */
    public boolean dropsTheBill() {
        return item.isEmpty() && !status.equals("cancelled");
    }
}
