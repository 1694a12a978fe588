package mx.vigia.scraper.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The session days and holidays of the Congress of Mexico, from calendar/mexico.yaml and the operator's settings. */
@ApplicationScoped
public class Calendar {
    /** The time zone of the calendar's days. */
    public static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private static final String RESOURCE = "calendar/mexico.yaml";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final List<Period> ordinary;
    private final Set<DayOfWeek> sessionDays;
    private final SessionHours hours;
    private final List<CalledPeriod> called;
    private final Set<LocalDate> holidays;

    @Inject
    Calendar(CalendarConfig config) {
        this(config.sessionHours(), config.extraordinary().orElse(List.of()));
    }

    private Calendar(Optional<SessionHours> given, List<CalledPeriod> called) {
        var yaml = YamlDataFile.read("calendar", RESOURCE);
        ordinary = texts(yaml.path("ordinaryPeriods")).map(Period::of).toList();
        sessionDays = texts(yaml.path("sessionDays")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        hours = given.orElseGet(() -> SessionHours.of(yaml.path("sessionHours").asText()));
        this.called = List.copyOf(called);
        holidays = texts(yaml.path("holidays"))
                .map(line -> LocalDate.parse(line.split(" ")[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the calendar of the file, for programs that run outside the service. */
    public static Calendar mexican() {
        return new Calendar(Optional.empty(), List.of());
    }

    /** A yearly period; its first and last day are included. */
    record Period(MonthDay first, MonthDay last) {
        static Period of(String words) {
            var ends = words.split(" to ");
            return new Period(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1]));
        }

        boolean contains(LocalDate day) {
            var there = MonthDay.from(day);
            return !there.isBefore(first) && !there.isAfter(last);
        }
    }

    /** Whether the day is within an ordinary period; outside of them the Comisión Permanente sits. */
    public boolean isOrdinary(LocalDate day) {
        return ordinary.stream().anyMatch(period -> period.contains(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    public boolean isSessionDay(LocalDate day) {
        return called.stream().anyMatch(period -> period.contains(day))
                || isOrdinary(day) && isWorkingDay(day) && sessionDays.contains(day.getDayOfWeek());
    }

    /** Whether a session may be open at this hour. */
    public boolean isSessionHour(LocalTime hour) {
        return hours.contains(hour);
    }

    /** Whether something is to be expected on this day. */
    public boolean isExpectedOn(ExpectedDays days, LocalDate day) {
        return switch (days) {
            case SESSION_DAYS -> isSessionDay(day);
            case RECESS_DAYS -> isWorkingDay(day) && !isOrdinary(day);
            case WORKING_DAYS -> isWorkingDay(day);
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
        };
    }

    /** Returns the number of whole expected days after the first date and before the second. */
    public int countBetween(ExpectedDays days, LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to : from.plusDays(1))
                .filter(day -> isExpectedOn(days, day))
                .count();
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
