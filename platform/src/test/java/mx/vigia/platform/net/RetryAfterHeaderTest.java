package mx.vigia.platform.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterHeaderTest {
    private static final Instant NOW = Instant.parse("2026-09-02T13:00:00Z");

    @Test
    void secondsAreSeconds() {
        assertThat(parse("120")).contains(Duration.ofSeconds(120));
        assertThat(parse(" 0 ")).contains(Duration.ZERO);
    }

    @Test
    void overflowingSecondsGiveAVeryLongWait() {
        assertThat(parse("99999999999999999999999").orElseThrow()).isGreaterThan(Duration.ofDays(3650));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wed, 02 Sep 2026 13:10:00 GMT",
                "Wednesday, 02-Sep-26 13:10:00 GMT",
                "Wed Sep  2 13:10:00 2026",
            })
    void httpDateInAnyFormatGivesTheTimeUntilThen(String date) {
        assertThat(parse(date)).contains(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "soon", "1.5", "Wed, 02 Sep 2026 12:00:00 GMT", "10 minutes", "Wed, 31 Feb 2026"})
    void invalidValueIsIgnored(String value) {
        assertThat(parse(value)).isEmpty();
    }

    private static Optional<Duration> parse(String value) {
        return RetryAfterHeader.of(value, NOW);
    }
}
