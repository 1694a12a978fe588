package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says of a meeting that has a bill on its agenda; what the source does not say is null.
 *
 * @param time such as {@code 09:30}, by the clock of the place
 * @param number of the point that names the bill
 * @param item the point in its own words; null where the bill is on the agenda no longer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingData(
        UUID meeting,
        @Nullable String title,
        MeetingKind kind,
        @Nullable String body,
        @Nullable Chamber chamber,
        @Nullable LocalDate day,
        @Nullable String time,
        @Nullable String place,
        MeetingStatus status,
        @Nullable String number,
        @Nullable String item,
        @Nullable String officialAddress) {
    /** Whether both are to be at the same time; an hour that one of them does not know contradicts nothing. */
    public boolean isAtSameTimeAs(MeetingData other) {
        return Objects.equals(day, other.day) && (time == null || other.time == null || time.equals(other.time));
    }

    /** The same meeting without the bill on its agenda. */
    public MeetingData withoutItem() {
        return new MeetingData(
                meeting, title, kind, body, chamber, day, time, place, status, null, null, officialAddress);
    }
}
