package mx.vigia.notification.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import mx.vigia.notification.watch.Frequency;

/**
 * How often and when somebody wants letters, and when not (quiet hours, days of rest, absence): pure, in their time
 * zone. An hour that does not exist on a day, because clocks go forward, is the next that does; of one that occurs
 * twice, because they go back, the first counts: each day has one.
 *
 * @param hour at which digests leave
 * @param weekday on which weekly ones do
 * @param urgentPasses whether urgent alerts are sent at once, whatever the other preferences
 */
public record DeliveryPreferences(
        Frequency frequency,
        ZoneId zone,
        int hour,
        DayOfWeek weekday,
        QuietHours quiet,
        RestDays rest,
        boolean urgentPasses,
        Absence absence) {
    public static final DeliveryPreferences DEFAULT = new DeliveryPreferences(
            Frequency.AT_ONCE,
            ZoneId.of("America/Mexico_City"),
            8,
            DayOfWeek.MONDAY,
            QuietHours.NONE,
            RestDays.NONE,
            false,
            Absence.NONE);

    /** The days on which no letter leaves. */
    public record RestDays(boolean onHolidays, boolean onWeekends) {
        static final RestDays NONE = new RestDays(false, false);
    }

    private static final int MAX_WEEKS_SEARCHED = 10;

    public DeliveryPreferences {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("Expected an hour from 0 to 23 but found " + hour);
        }
    }

    /**
     * Returns when a notice of this moment may be sent: the next allowed time, or the end of the digest window it falls
     * into.
     */
    Instant due(Frequency often, Instant moment) {
        return switch (often) {
            case AT_ONCE -> nextAllowedTime(moment);
            case DAILY, WEEKLY ->
                digestTimes(often, day(moment).minusDays(14))
                        .filter(slot -> slot.isAfter(moment))
                        .findFirst()
                        .orElseThrow();
        };
    }

    /** Whether urgent alerts are sent at that moment, whatever the hour; never during an absence. */
    public boolean allowsUrgent(Instant moment) {
        return urgentPasses && !isAway(moment);
    }

    /** Whether they are away on that day and receive no letters; a deputy may. */
    boolean isAway(Instant moment) {
        return absence.blocksLetters(day(moment));
    }

    /** Returns the window that ends then. */
    DigestWindow windowEndingAt(Frequency often, Instant until) {
        var from = digestTimes(often, day(until).minusWeeks(MAX_WEEKS_SEARCHED))
                .takeWhile(slot -> slot.isBefore(until))
                .reduce((before, slot) -> slot);
        return new DigestWindow(from.orElse(until), until);
    }

    /**
     * Applies quiet hours: returns the first moment from this one on at which they may be written to; after days of
     * rest or absence at their hour.
     */
    public Instant nextAllowedTime(Instant moment) {
        var at = moment.atZone(zone);
        if (!isWorkingDay(at.toLocalDate())) {
            at = nextWorkingDay(at.toLocalDate()).atTime(hour, 0).atZone(zone);
        }
        while (quiet.contains(at.getHour())) {
            at = at.withMinute(0).withSecond(0).withNano(0).plusHours(1);
        }
        return isWorkingDay(at.toLocalDate()) ? at.toInstant() : nextAllowedTime(at.toInstant());
    }

    /** Returns the times at which digests leave, from that day on; a day of rest moves to the next that is none. */
    private Stream<Instant> digestTimes(Frequency often, LocalDate since) {
        var days = often == Frequency.DAILY
                ? Stream.iterate(since, day -> day.plusDays(1))
                : Stream.iterate(since.with(TemporalAdjusters.previousOrSame(weekday)), day -> day.plusWeeks(1));
        return days.map(day -> nextAllowedTime(
                        nextWorkingDay(day).atTime(hour, 0).atZone(zone).toInstant()))
                .distinct();
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        return Stream.iterate(absence.blocksLetters(day) ? absence.backOn() : day, next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    private boolean isWorkingDay(LocalDate day) {
        return !absence.blocksLetters(day)
                && !(rest.onHolidays() && PublicHolidays.has(day))
                && !(rest.onWeekends() && day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue());
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
