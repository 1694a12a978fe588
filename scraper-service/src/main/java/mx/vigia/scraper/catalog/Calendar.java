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

/** When the Congress of Mexico sits and which days are holidays, as calendar/mexico.yaml and the operator have it. */
@ApplicationScoped
public class Calendar {
    /** Whose days these are. */
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

    private Calendar(Optional<SessionHours> told, List<CalledPeriod> called) {
        var yaml = YamlDataFile.read("calendar", RESOURCE);
        ordinary = texts(yaml.path("ordinaryPeriods")).map(Period::of).toList();
        sessionDays = texts(yaml.path("sessionDays")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        hours = told.orElseGet(() -> SessionHours.of(yaml.path("sessionHours").asText()));
        this.called = List.copyOf(called);
        holidays = texts(yaml.path("holidays"))
                .map(line -> LocalDate.parse(line.split(" ")[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The calendar of the file, for whoever needs no house around it. */
    public static Calendar mexican() {
        return new Calendar(Optional.empty(), List.of());
    }

    /** A period of each year, its first and last day within it. */
    record Period(MonthDay first, MonthDay last) {
        static Period of(String words) {
            var ends = words.split(" to ");
            return new Period(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1]));
        }

        boolean holds(LocalDate day) {
            var there = MonthDay.from(day);
            return !there.isBefore(first) && !there.isAfter(last);
        }
    }

    /** True within an ordinary period; outside of them the Comisión Permanente sits. */
    public boolean isOrdinary(LocalDate day) {
        return ordinary.stream().anyMatch(period -> period.holds(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    public boolean isSessionDay(LocalDate day) {
        return called.stream().anyMatch(period -> period.holds(day))
                || isOrdinary(day) && isWorkingDay(day) && sessionDays.contains(day.getDayOfWeek());
    }

    /** True in the hours in which a session may be open. */
    public boolean isSessionHour(LocalTime hour) {
        return hours.contains(hour);
    }

    /** True where something is to be expected on this day. */
    public boolean isExpectedOn(ExpectedDays days, LocalDate day) {
        return switch (days) {
            case SESSION_DAYS -> isSessionDay(day);
            case RECESS_DAYS -> isWorkingDay(day) && !isOrdinary(day);
            case WORKING_DAYS -> isWorkingDay(day);
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
        };
    }

    /** How many such days went by whole after the first of these days and before the second. */
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
