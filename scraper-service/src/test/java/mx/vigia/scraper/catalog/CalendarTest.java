package mx.vigia.scraper.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private final Calendar calendar = Calendar.mexican();

    @Test
    void recessHasNoExpectedSessionDays() {
        var lastSession = LocalDate.of(2026, 4, 30);

        assertThat(calendar.countBetween(ExpectedDays.SESSION_DAYS, lastSession, LocalDate.of(2026, 9, 1)))
                .isZero();
        assertThat(calendar.countBetween(ExpectedDays.SESSION_DAYS, lastSession, LocalDate.of(2026, 9, 11)))
                .isEqualTo(6);
    }

    @Test
    void holidayIsNotAWorkingDay() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 16))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 17))).isTrue();
        assertThat(calendar.isSessionDay(LocalDate.of(2026, 9, 16))).isFalse();
        assertThat(calendar.countBetween(ExpectedDays.WORKING_DAYS, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 7)))
                .isEqualTo(1);
    }

    @Test
    void permanentCommissionMeetsDuringRecess() {
        assertThat(calendar.isExpectedOn(ExpectedDays.RECESS_DAYS, LocalDate.of(2026, 7, 1)))
                .isTrue();
        assertThat(calendar.isExpectedOn(ExpectedDays.RECESS_DAYS, LocalDate.of(2026, 10, 1)))
                .isFalse();
    }

    @Test
    void configuredExtraordinaryPeriodHasSessionDays() {
        var told = new Calendar(new CalendarConfig() {
            @Override
            public Optional<SessionHours> sessionHours() {
                return Optional.of(SessionHours.of("00:00-12:30"));
            }

            @Override
            public Optional<List<CalledPeriod>> extraordinary() {
                return Optional.of(List.of(CalledPeriod.of("2026-07-06/2026-07-07"), CalledPeriod.of("2026-07-12")));
            }
        });
        var sunday = LocalDate.of(2026, 7, 12);

        assertThat(told.isSessionDay(LocalDate.of(2026, 7, 7))).isTrue();
        assertThat(told.isSessionDay(sunday)).isTrue();
        assertThat(told.isSessionDay(LocalDate.of(2026, 7, 8))).isFalse();
        assertThat(calendar.isSessionDay(sunday)).isFalse();
        assertThat(told.isSessionHour(LocalTime.of(4, 0))).isTrue();
        assertThat(told.isSessionHour(LocalTime.of(12, 30))).isFalse();
        assertThat(calendar.isSessionHour(LocalTime.of(4, 0))).isFalse();
    }

    @Test
    void invalidHoursAndDaysAreRefusedNamingTheExpectation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionHours.of("23:00-08:00"))
                .withMessageContaining("expected session hours such as 08:00-23:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalledPeriod.of("mañana"))
                .withMessageContaining("expected an extraordinary period");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalledPeriod.of("2026-06-05/2026-06-02"))
                .withMessageContaining("ends on or after its first day 2026-06-05");
    }

    @Test
    void asteriskAddsAllSiteFilesAfterTheNamedOnes() {
        var all = SiteFiles.of(List.of("mx.diputados.gaceta", "*"));

        assertThat(all)
                .startsWith("mx.diputados.gaceta")
                .contains("mx.segob.dof", "us.congress")
                .doesNotHaveDuplicates();
        assertThat(SiteFiles.of(List.of("mx.segob.dof"))).containsExactly("mx.segob.dof");
    }
}
