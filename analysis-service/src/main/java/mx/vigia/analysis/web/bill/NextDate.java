package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.web.calendar.DueDayView;
import mx.vigia.analysis.web.proceedings.MeetingView;
import org.jspecify.annotations.Nullable;

/**
 * A day ahead on which something is due or meets.
 *
 * @param meeting null for a deadline, and {@code due} for a meeting
 */
@TemplateData
public record NextDate(
        LocalDate day,
        @Nullable MeetingView meeting,
        @Nullable DueDayView due) {
    private static final int MAX_SHOWN = 3;

    /**
     * Returns the nearest days from today on, meetings before deadlines; no meeting that is over or will not be held,
     * and no deadline that has ended.
     */
    static List<NextDate> of(List<MeetingView> meetings, List<DueDayView> deadlines, LocalDate today) {
        var held = meetings.stream()
                .filter(meeting -> !meeting.struck()
                        && meeting.occasion().day() != null
                        && !meeting.occasion().isOver())
                .map(meeting -> new NextDate(meeting.occasion().day(), meeting, null));
        var due = deadlines.stream()
                .filter(deadline -> deadline.days().endedOn() == null)
                .map(deadline -> new NextDate(deadline.days().day(), null, deadline));
        return Stream.concat(held, due)
                .filter(next -> !next.day.isBefore(today))
                .sorted(Comparator.comparing(NextDate::day))
                .limit(MAX_SHOWN)
                .toList();
    }
}
