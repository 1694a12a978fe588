package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/** The part of a fact about a meeting that has a bill on its agenda; what the source does not state is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingData(
        UUID meeting,
        @Nullable String title,
        MeetingKind kind,
        @JsonUnwrapped Occasion occasion,
        MeetingStatus status,
        @JsonUnwrapped Point point,
        @Nullable String officialAddress) {
    /**
     * Who meets, when and where.
     *
     * @param time such as {@code 09:30}, in the local time of the place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Occasion(
            @Nullable String body,
            @Nullable Chamber chamber,
            @Nullable LocalDate day,
            @Nullable String time,
            @Nullable String place) {}

    /**
     * The point of the agenda that names the bill.
     *
     * @param item the text of the point; null where the bill is no longer on the agenda
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(@Nullable String number, @Nullable String item) {
        /** The point of a bill that is no longer on the agenda. */
        public static final Point NONE = new Point(null, null);
    }

    public @Nullable LocalDate day() {
        return occasion.day();
    }

    public @Nullable String time() {
        return occasion.time();
    }

    public @Nullable String item() {
        return point.item();
    }

    /** Whether both meetings are at the same time; a time unknown to one of them is not a difference. */
    public boolean isAtSameTimeAs(MeetingData other) {
        return Objects.equals(day(), other.day())
                && (time() == null || other.time() == null || time().equals(other.time()));
    }

    /** Returns this meeting without the bill on its agenda. */
    public MeetingData withoutItem() {
        return new MeetingData(meeting, title, kind, occasion, status, Point.NONE, officialAddress);
    }
}
