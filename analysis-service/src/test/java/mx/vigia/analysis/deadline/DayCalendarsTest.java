package mx.vigia.analysis.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.text.obligation.DueExpression.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCalendarsTest {
    @ParameterizedTest
    @CsvSource({
        "2005, 01-01 02-05 03-21 05-01 09-16 11-20 12-25",
        "2006, 01-01 02-06 03-20 05-01 09-16 11-20 12-01 12-25",
        "2018, 01-01 02-05 03-19 05-01 09-16 11-19 12-01 12-25",
        "2024, 01-01 02-05 03-18 05-01 09-16 10-01 11-18 12-25",
        "2026, 01-01 02-02 03-16 05-01 09-16 11-16 12-25",
        "2027, 01-01 02-01 03-15 05-01 09-16 11-15 12-25",
        "2030, 01-01 02-04 03-18 05-01 09-16 10-01 11-18 12-25"
    })
    void theRestDaysOfAYearAreWorkedOut(int year, String days) {
        var found = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(MandatoryRestDays::isRestDay)
                .map(day -> day.toString().substring(5))
                .toList();

        assertThat(found).containsExactly(days.split(" "));
    }

    @Test
    void theCongressSitsInTwoPeriods() {
        assertThat(List.of("2026-09-01", "2026-12-15", "2027-02-01", "2027-04-30"))
                .allMatch(day -> SessionPeriods.isOrdinary(LocalDate.parse(day)));
        assertThat(List.of("2026-08-31", "2026-12-16", "2027-01-31", "2027-05-01"))
                .noneMatch(day -> SessionPeriods.isOrdinary(LocalDate.parse(day)));
    }

    @Test
    void firstPeriodInAnInaugurationYearIsDoubtful() {
        assertThat(SessionPeriods.known(LocalDate.parse("2030-12-20"))).isFalse();
        assertThat(SessionPeriods.known(LocalDate.parse("2029-12-20"))).isTrue();
        assertThat(SessionPeriods.known(LocalDate.parse("2004-12-20"))).isFalse();

        assertThat(end(10, "sessions", "2030-12-10").doubts()).contains(DeadlineDoubt.PERIOD_OPEN);
        assertThat(end(10, "sessions", "2026-12-10").doubts()).isEmpty();
    }

    @Test
    void noTermInWorkingDaysEndsOnADayOfRest() {
        var working = DayCalendars.all().stream()
                .filter(calendar -> calendar.daysOff().weekends())
                .toList();

        assertThat(working).hasSizeGreaterThan(4);
        for (var calendar : working) {
            for (int count : List.of(0, 1, 2, 5, 10, 20, 30, 45)) {
                var term = new TermLength(count, Unit.WORKING_DAY, calendar);
                LocalDate.parse("2024-01-01")
                        .datesUntil(LocalDate.parse("2031-01-01"))
                        .forEach(start -> {
                            var due = term.from(start, start).orElseThrow().due();
                            if (DaysOff.isDayOfRest(due) || !calendar.isCounted(due)) {
                                throw new AssertionError(
                                        "%d days of %s from %s end on %s".formatted(count, calendar.id(), start, due));
                            }
                        });
            }
        }
    }

    @Test
    void aReadingAndItsCalendarBelongTogether() {
        var start = LocalDate.parse("2026-10-15");
        var end = new TermLength(20, Unit.DAY, DayCalendars.getById("crt"))
                .from(start, start)
                .orElseThrow();

        assertThat(end.due()).isEqualTo("2026-11-04");
        assertThat(end.calendar()).isEqualTo("natural");
        assertThat(end.latest()).isEqualTo("2026-11-12");
        assertThat(end.date().latestCalendar()).isEqualTo("crt");
    }

    @ParameterizedTest
    @CsvSource({
        "COMISION REGULADORA DE TELECOMUNICACIONES, crt",
        "'Secretaría de Infraestructura, Comunicaciones y Transportes', sict",
        "SECRETARIA DE SALUD, administrative",
        "AGENCIA DE TRANSFORMACION DIGITAL Y TELECOMUNICACIONES, administrative"
    })
    void anAuthorityHasItsOwnWorkingDays(String authority, String calendar) {
        assertThat(DayCalendars.ofAuthority(List.of("Consejo de Ejemplo", authority)))
                .hasValueSatisfying(own -> assertThat(own.id()).isEqualTo(calendar));
        assertThat(DayCalendars.ofAuthority(List.of("Consejo de Ejemplo"))).isEmpty();
    }

    @Test
    void yearWithoutAHolidayListIsUnknown() {
        assertThat(end(10, "cfcrl", "2024-07-10").doubts()).isEmpty();
        assertThat(end(10, "cfcrl", "2024-12-12").doubts()).contains(DeadlineDoubt.LIST_UNKNOWN);
        assertThat(end(10, "crt", "2026-10-01").doubts())
                .contains(DeadlineDoubt.LIST_UNKNOWN, DeadlineDoubt.CALENDAR_UNVERIFIED);
    }

    @Test
    void aRecessThatSuspendsATermIsNotCounted() {
        var natural = DayCalendars.getById("natural").withoutRecess();
        var start = LocalDate.parse("2026-12-10");

        assertThat(new TermLength(10, Unit.NATURAL_DAY, natural)
                        .from(start, start)
                        .orElseThrow()
                        .due())
                .isEqualTo("2027-02-05");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAY, 3660",
        "NATURAL_DAY, 3660",
        "DAY, 3660",
        "MONTH, 1200",
        "YEAR, 100",
    })
    void overlongTermHasNoDueDay(Unit unit, int max) {
        var start = LocalDate.parse("2026-01-01");
        var labour = DayCalendars.getById("labour");

        assertThat(new TermLength(max, unit, labour).from(start, start)).isPresent();
        assertThat(new TermLength(max + 1, unit, labour).from(start, start)).isEmpty();
    }

    @Test
    void invalidDayRangeIsAnErrorNamingTheExpectedForm() {
        assertThatThrownBy(() -> DayRange.of("2025-12-22"))
                .hasMessageContaining("expected DAY to DAY")
                .hasMessageContaining("2025-12-22");
    }

    @Test
    void everyRuleIsCompleteAndNamesAKnownCalendar() {
        assertThat(DeadlineRules.all())
                .extracting(DeadlineRule::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(9);
        assertThat(DeadlineRules.all()).allSatisfy(rule -> {
            assertThat(rule.es()).isNotBlank();
            assertThat(rule.en()).isNotBlank().isNotEqualTo(rule.es());
            assertThat(rule.article()).isNotBlank();
        });
        assertThat(DeadlineRules.all())
                .filteredOn(DayCalendarsTest::hasOwnStart)
                .allSatisfy(rule -> assertThat(rule.start().event() == null)
                        .isNotEqualTo(rule.start().after().isEmpty()));
        assertThat(DeadlineRules.all())
                .filteredOn(rule -> hasOwnStart(rule) && !rule.term().stated())
                .allSatisfy(rule -> {
                    assertThat(DayCalendars.getById(rule.term().calendar())).isNotNull();
                    assertThat(rule.term().counted()).isNotNull();
                    assertThat(rule.term().recess()).isNotNull();
                    assertThat(rule.term().count()).isPositive();
                });
    }

    @Test
    void aTermThatATextStatesIsBegunAndCountedByNoRule() {
        assertThat(DeadlineRules.all())
                .filteredOn(rule -> !hasOwnStart(rule))
                .hasSize(3)
                .allSatisfy(rule -> {
                    assertThat(rule.start().event()).isNull();
                    assertThat(rule.start().after()).isEmpty();
                    assertThat(rule.term().count()).isZero();
                });
    }

    /** Returns whether the rule defines its own start; rules of the text take it from an article. */
    private static boolean hasOwnStart(DeadlineRule rule) {
        return !Set.of(DeadlineRules.CONSULTATION_TERM, DeadlineRules.TRANSITORY, DeadlineRules.ENTRY_INTO_FORCE)
                .contains(rule.id());
    }

    private static TermLength.End end(int count, String calendar, String start) {
        var day = LocalDate.parse(start);
        return new TermLength(count, Unit.WORKING_DAY, DayCalendars.getById(calendar))
                .from(day, day)
                .orElseThrow();
    }
}
