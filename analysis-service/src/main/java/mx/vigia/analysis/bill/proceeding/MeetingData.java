package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * The part of a fact about a meeting that has a bill on its agenda; what the source does not state is null.
 *
 * @param agenda the point that names the bill
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingData(
        UUID meeting,
        @JsonUnwrapped Heading heading,
        @JsonUnwrapped Occasion occasion,
        MeetingStatus status,
        @JsonUnwrapped Item agenda,
        @Nullable String officialAddress) {
    /** What meets. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Heading(
            @Nullable String title,
            MeetingKind kind,
            @Nullable String body,
            @Nullable Chamber chamber) {}

    /**
     * When and where it is held.
     *
     * @param time such as {@code 09:30}, in the local time of the place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Occasion(
            @Nullable LocalDate day,
            @Nullable String time,
            @Nullable String place) {
        private boolean isAtSameTimeAs(Occasion other) {
            return Objects.equals(day, other.day) && (time == null || other.time == null || time.equals(other.time));
        }
    }

    /**
     * The point of the agenda that names the bill.
     *
     * @param item the text of the point; null where the bill is no longer on the agenda
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(@Nullable String number, @Nullable String item) {
        /** The point of a bill that is no longer on the agenda. */
        public static final Item NONE = new Item(null, null);
    }

    /** Whether both meetings are at the same time; a time unknown to one of them is not a difference. */
    public boolean isAtSameTimeAs(MeetingData other) {
        return occasion.isAtSameTimeAs(other.occasion);
    }

    /** Whether the bill is on the agenda. */
    public boolean namesBill() {
        return agenda.item() != null;
    }

    /** Returns this meeting without the bill on its agenda. */
    public MeetingData withoutItem() {
        return new MeetingData(meeting, heading, occasion, status, Item.NONE, officialAddress);
    }
}
