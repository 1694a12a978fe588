package mx.vigia.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourSpanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "9:30, 11:00, 2026-12-01T09:29, AHEAD",
        "9:30, 11:00, 2026-12-01T09:30, BEGUN",
        "9:30, 11:00, 2026-12-01T11:00, BEGUN",
        "09:30, 11:00, 2026-12-01T11:01, OVER",
        "20:00, 01:00, 2026-12-01T19:59, AHEAD",
        "20:00, 01:00, 2026-12-02T00:59, BEGUN",
        "20:00, 01:00, 2026-12-02T01:01, OVER",
        "11:00, '', 2026-12-01T23:59, BEGUN",
        "11:00, a las 14, 2026-12-02T00:00, OVER"
    })
    void stateFollowsTheHours(String from, String until, LocalDateTime moment, HourSpan.State state) {
        assertThat(HourSpan.of(DAY, from, until).orElseThrow().stateAt(moment)).isEqualTo(state);
    }

    @Test
    void whatBeginsAtNoHourHasNoSpan() {
        assertThat(HourSpan.of(DAY, "", "11:00")).isEmpty();
        assertThat(HourSpan.of(DAY, "25:00", "")).isEmpty();
    }
}
