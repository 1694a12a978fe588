package mx.vigia.notification.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.text.OrEmpty;

/**
 * A meeting with a bill on its agenda; what the source does not state is empty.
 *
 * @param day null where the source names none
 * @param time such as {@code 09:30}, in local time of the place
 * @param item the point that names the bill; empty where it is on the agenda no longer
 */
public record MeetingData(
        UUID meeting,
        String title,
        String body,
        LocalDate day,
        String time,
        String place,
        String status,
        String number,
        String item,
        String officialAddress) {
    public MeetingData {
        Objects.requireNonNull(meeting, "meeting.meeting");
        title = OrEmpty.text(title);
        body = OrEmpty.text(body);
        time = OrEmpty.text(time);
        place = OrEmpty.text(place);
        status = OrEmpty.text(status);
        number = OrEmpty.text(number);
        item = OrEmpty.text(item);
        officialAddress = OrEmpty.text(officialAddress);
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
