package mx.vigia.analysis.web.calendar;

import io.quarkus.qute.TemplateData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.vigia.analysis.intake.calendar.CalendarFilter;
import mx.vigia.analysis.web.proceedings.MeetingView;

/**
 * The page of the calendar.
 *
 * @param days those with entries, in their order
 * @param weeks of the month, from Monday to Sunday; empty if days are shown as a list
 * @param month its name; empty if days are shown as a list
 * @param cut whether there is more than is shown
 */
@TemplateData
public record CalendarView(
        CalendarFilter filter,
        List<OnDay> days,
        List<List<Cell>> weeks,
        Options options,
        Links links,
        YearMonth yearMonth,
        String month,
        boolean cut) {
    private static final int DAYS_PER_WEEK = 7;

    /** A day with its entries. */
    @TemplateData
    public record OnDay(LocalDate day, List<DueDayView> due, List<MeetingView> meetings) {}

    /** A day in a month; {@code on} is empty if there is nothing on it. */
    @TemplateData
    public record Cell(OnDay on, boolean within, boolean today) {
        /** Whether the day has no entries. */
        public boolean blank() {
            return !within || on.due().isEmpty() && on.meetings().isEmpty();
        }
    }

    /** The choices of the filters. */
    @TemplateData
    public record Options(List<Option> committees, List<Option> topics, List<Option> sources, List<Option> kinds) {}

    /** One choice: its parameter value and its display name. */
    @TemplateData
    public record Option(String value, String name) {}

    /** Links to other views; {@code before} and {@code after} are empty in a list. */
    @TemplateData
    public record Links(String list, String month, String before, String after, String feed) {}

    /** Whether the view is a month. */
    public boolean byMonth() {
        return !weeks.isEmpty();
    }

    static List<OnDay> days(List<DueDayView> due, List<MeetingView> meetings) {
        Map<LocalDate, List<DueDayView>> dues =
                due.stream().collect(Collectors.groupingBy(entry -> entry.days().day()));
        Map<LocalDate, List<MeetingView>> held = meetings.stream()
                .collect(Collectors.groupingBy(meeting -> meeting.occasion().day()));
        var all = new TreeMap<LocalDate, OnDay>();
        dues.keySet().forEach(day -> all.put(day, on(day, dues, held)));
        held.keySet().forEach(day -> all.put(day, on(day, dues, held)));
        return List.copyOf(all.values());
    }

    private static OnDay on(
            LocalDate day, Map<LocalDate, List<DueDayView>> dues, Map<LocalDate, List<MeetingView>> held) {
        return new OnDay(day, dues.getOrDefault(day, List.of()), held.getOrDefault(day, List.of()));
    }

    static List<List<Cell>> weeks(YearMonth month, List<OnDay> days, LocalDate today) {
        var byDay = days.stream().collect(Collectors.toMap(OnDay::day, each -> each));
        var weeks = new ArrayList<List<Cell>>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var day = monday; !day.isAfter(month.atEndOfMonth()); day = day.plusDays(DAYS_PER_WEEK)) {
            weeks.add(day.datesUntil(day.plusDays(DAYS_PER_WEEK))
                    .map(each -> new Cell(
                            byDay.getOrDefault(each, new OnDay(each, List.of(), List.of())),
                            YearMonth.from(each).equals(month),
                            each.equals(today)))
                    .toList());
        }
        return weeks;
    }
}
