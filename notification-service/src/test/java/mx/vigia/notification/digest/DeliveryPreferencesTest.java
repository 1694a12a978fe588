package mx.vigia.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.watch.Frequency;
import org.junit.jupiter.api.Test;

/** Due times of letters by the reader's time zone and preferences. */
class DeliveryPreferencesTest {
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");

    @Test
    void immediateFrequencyIsDueNow() {
        var now = Instant.parse("2026-11-24T17:00:00Z");

        assertThat(DeliveryPreferences.DEFAULT.due(Frequency.AT_ONCE, now)).isEqualTo(now);
    }

    @Test
    void digestIsDueAtTheNextChosenHour() {
        var seven = at(MEXICO, 7);

        assertThat(seven.due(Frequency.DAILY, Instant.parse("2026-11-24T12:59:59Z")))
                .isEqualTo("2026-11-24T13:00:00Z");
        assertThat(seven.due(Frequency.DAILY, Instant.parse("2026-11-24T13:00:00Z")))
                .isEqualTo("2026-11-25T13:00:00Z");
        assertThat(seven.due(Frequency.WEEKLY, Instant.parse("2026-11-24T13:00:00Z")))
                .isEqualTo("2026-11-30T13:00:00Z");
    }

    @Test
    void eachDayHasOneDigestThoughClocksGoForwardOverItsHour() {
        var two = at(TIJUANA, 2); // on 8 March 2026 there is no two o'clock on the border

        assertThat(days(two, Instant.parse("2026-03-07T00:00:00Z"), 3))
                .containsExactly("2026-03-07T10:00:00Z", "2026-03-08T10:00:00Z", "2026-03-09T09:00:00Z");
    }

    @Test
    void eachDayHasOneDigestThoughItsHourComesTwice() {
        var one = at(TIJUANA, 1); // on 1 November 2026 it is one o'clock twice

        assertThat(days(one, Instant.parse("2026-10-31T00:00:00Z"), 3))
                .containsExactly("2026-10-31T08:00:00Z", "2026-11-01T08:00:00Z", "2026-11-02T09:00:00Z");
    }

    @Test
    void quietHoursEndPastMidnight() {
        var preferences = preferences(MEXICO, 8, new QuietHours(22, 7), false, false, Absence.NONE);

        assertThat(preferences.nextAllowedTime(Instant.parse("2026-11-25T05:30:00Z")))
                .isEqualTo("2026-11-25T13:00:00Z");
        assertThat(preferences.nextAllowedTime(Instant.parse("2026-11-25T12:59:59Z")))
                .isEqualTo("2026-11-25T13:00:00Z");
        assertThat(preferences.nextAllowedTime(Instant.parse("2026-11-25T13:00:00Z")))
                .isEqualTo("2026-11-25T13:00:00Z");
        assertThat(preferences.nextAllowedTime(Instant.parse("2026-11-26T03:59:59Z")))
                .isEqualTo("2026-11-26T03:59:59Z");
    }

    @Test
    void digestSkipsWeekendsAndHolidays() {
        var resting = preferences(MEXICO, 8, QuietHours.NONE, true, true, Absence.NONE);
        var fridayNight = Instant.parse("2026-11-14T05:00:00Z"); // and Monday the 16th is a holiday

        assertThat(resting.due(Frequency.DAILY, fridayNight)).isEqualTo("2026-11-17T14:00:00Z");
        assertThat(resting.due(Frequency.WEEKLY, fridayNight)).isEqualTo("2026-11-17T14:00:00Z");
        assertThat(resting.due(Frequency.WEEKLY, Instant.parse("2026-11-16T20:00:00Z")))
                .isEqualTo("2026-11-17T14:00:00Z");
    }

    @Test
    void absentReaderGetsNoticesOnReturnUnlessBothAreAlerted() {
        var back = LocalDate.of(2026, 12, 1);
        var now = Instant.parse("2026-11-24T17:00:00Z");

        assertThat(away(new Absence(LocalDate.EPOCH, back, List.of(), true)).due(Frequency.AT_ONCE, now))
                .isEqualTo("2026-12-01T14:00:00Z");
        assertThat(away(new Absence(LocalDate.EPOCH, back, List.of(UUID.randomUUID()), true))
                        .due(Frequency.DAILY, now))
                .isEqualTo("2026-12-01T14:00:00Z");
        assertThat(away(new Absence(LocalDate.EPOCH, back, List.of(UUID.randomUUID()), false))
                        .due(Frequency.AT_ONCE, now))
                .isEqualTo(now);
        var later = away(new Absence(LocalDate.of(2026, 11, 26), back, List.of(), true));
        assertThat(later.due(Frequency.AT_ONCE, now)).isEqualTo(now);
        assertThat(later.due(Frequency.DAILY, now)).isEqualTo("2026-11-25T14:00:00Z");
        assertThat(later.due(Frequency.DAILY, Instant.parse("2026-11-25T17:00:00Z")))
                .isEqualTo("2026-12-01T14:00:00Z");
    }

    @Test
    void digestPeriodStartsAtTheEndOfThePrevious() {
        var resting = preferences(MEXICO, 8, QuietHours.NONE, false, true, Absence.NONE);
        var monday = Instant.parse("2026-11-23T14:00:00Z");

        assertThat(resting.windowEndingAt(Frequency.DAILY, monday))
                .isEqualTo(new DigestWindow(Instant.parse("2026-11-20T14:00:00Z"), monday));
        assertThat(resting.windowEndingAt(Frequency.WEEKLY, monday))
                .isEqualTo(new DigestWindow(Instant.parse("2026-11-16T14:00:00Z"), monday));
    }

    @Test
    void publicHolidaysAreThoseOfTheLaw() {
        assertThat(Stream.iterate(LocalDate.of(2030, 1, 1), day -> day.plusDays(1))
                        .limit(365)
                        .filter(PublicHolidays::has)
                        .map(LocalDate::toString))
                .containsExactly(
                        "2030-01-01",
                        "2030-02-04",
                        "2030-03-18",
                        "2030-05-01",
                        "2030-09-16",
                        "2030-10-01",
                        "2030-11-18",
                        "2030-12-25");
    }

    private static List<String> days(DeliveryPreferences preferences, Instant since, int number) {
        return Stream.iterate(preferences.due(Frequency.DAILY, since), slot -> preferences.due(Frequency.DAILY, slot))
                .limit(number)
                .map(Instant::toString)
                .toList();
    }

    private static DeliveryPreferences at(ZoneId zone, int hour) {
        return preferences(zone, hour, QuietHours.NONE, false, false, Absence.NONE);
    }

    private static DeliveryPreferences away(Absence absence) {
        return preferences(MEXICO, 8, QuietHours.NONE, false, false, absence);
    }

    private static DeliveryPreferences preferences(
            ZoneId zone, int hour, QuietHours quiet, boolean holidays, boolean weekends, Absence absence) {
        return new DeliveryPreferences(
                Frequency.AT_ONCE,
                zone,
                hour,
                DayOfWeek.MONDAY,
                quiet,
                new DeliveryPreferences.RestDays(holidays, weekends),
                false,
                absence);
    }
}
