package mx.vigia.notification.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.text.OrEmpty;

/**
 * A coming day of an open bill; what does not apply to its kind is empty.
 *
 * @param meeting the meeting with the bill on its agenda; null for the other kinds
 * @param time such as {@code 09:30}, in local time of the place
 * @param endTime when it ends, likewise; empty where that is not stated
 * @param body who meets
 * @param meetingKind such as {@code session}, {@code committee}, {@code forum}
 * @param chamber that meets, such as {@code deputies}
 * @param name what is due by a deadline; null for the other kinds
 * @param basis how the day is known; null for meetings, and where the analysis has not said it
 */
public record ComingDay(
        Kind kind,
        LocalDate day,
        UUID meeting,
        String time,
        String endTime,
        String place,
        String body,
        String meetingKind,
        String chamber,
        boolean cancelled,
        DeadlineData.BilingualName name,
        DayBasis basis) {
    public ComingDay {
        Objects.requireNonNull(kind, "days.kind");
        Objects.requireNonNull(day, "days.day");
        time = OrEmpty.text(time);
        endTime = OrEmpty.text(endTime);
        place = OrEmpty.text(place);
        body = OrEmpty.text(body);
        meetingKind = OrEmpty.text(meetingKind);
        chamber = OrEmpty.text(chamber);
    }

    /** The kind of day. */
    public enum Kind {
        MEETING,
        CONSULTATION,
        DEADLINE;

        @JsonCreator
        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Returns what is due by a deadline. */
    public Optional<DeadlineData.BilingualName> due() {
        return Optional.ofNullable(name);
    }
}
