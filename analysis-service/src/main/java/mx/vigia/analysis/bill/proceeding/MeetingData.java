package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * The part of a fact about a meeting that has a bill on its agenda; what the source does not state is null.
 *
 * @param point the first of the points that name the bill
 * @param points all of them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingData(
        UUID meeting,
        @Nullable String title,
        MeetingKind kind,
        @JsonUnwrapped Occasion occasion,
        MeetingStatus status,
        @JsonUnwrapped Point point,
        List<Point> points,
        @Nullable String officialAddress) {
    public MeetingData {
        points = OrEmpty.list(points);
    }

    /** Creates the data of a meeting at which these points name the bill. */
    public static MeetingData of(
            UUID meeting,
            @Nullable String title,
            MeetingKind kind,
            Occasion occasion,
            MeetingStatus status,
            List<Point> points,
            @Nullable String officialAddress) {
        Point first = points.isEmpty() ? Point.NONE : points.getFirst();
        return new MeetingData(meeting, title, kind, occasion, status, first, points, officialAddress);
    }

    /**
     * Who meets, when and where.
     *
     * @param time such as {@code 09:30}, in the local time of the place
     * @param endTime when it ends, likewise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Occasion(
            @Nullable String body,
            @Nullable Chamber chamber,
            @Nullable LocalDate day,
            @Nullable String time,
            @Nullable String endTime,
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

    /** Whether both meetings are at the same place; a place unknown to one of them is not a difference. */
    public boolean isAtSamePlaceAs(MeetingData other) {
        return occasion.place() == null
                || other.occasion.place() == null
                || plain(occasion.place()).equals(plain(other.occasion.place()));
    }

    private static String plain(String place) {
        return TextAnalyzer.fold(place).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
