package mx.vigia.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Notices of a backlog are sent together. */
class BacklogPeriodTest {
    private static final Instant NOW = Instant.parse("2026-11-24T17:03:20Z");
    private static final Duration REST = Duration.ofMinutes(1);
    private static final Duration GATHER = Duration.ofMinutes(15);

    @Test
    void tenMinuteBacklogIsSentTogether() {
        var missed = BacklogPeriod.NONE.extendedTo(NOW, REST);
        for (var second = 0; second < 600; second += 30) {
            missed = missed.extendedTo(NOW.plusSeconds(second), REST);

            assertThat(missed.opens(NOW.plusSeconds(second), GATHER)).isEqualTo("2026-11-24T17:20:00Z");
        }
    }

    @Test
    void longBacklogIsSentEveryFifteenMinutes() {
        var missed = BacklogPeriod.NONE.extendedTo(NOW, REST);

        assertThat(missed.opens(NOW.plus(Duration.ofMinutes(17)), GATHER)).isEqualTo("2026-11-24T17:35:00Z");
        assertThat(missed.opens(NOW.plus(Duration.ofMinutes(61)), GATHER)).isEqualTo("2026-11-24T18:05:00Z");
    }

    @Test
    void backlogPeriodEndsAMinuteAfterItsLastRecord() {
        var missed = BacklogPeriod.NONE.extendedTo(NOW, REST);

        assertThat(missed.isOngoing(NOW.plusSeconds(59), REST)).isTrue();
        assertThat(missed.isOngoing(NOW.plusSeconds(60), REST)).isFalse();
        assertThat(missed.extendedTo(NOW.plusSeconds(59), REST).since()).isEqualTo(NOW);
        assertThat(missed.extendedTo(NOW.plusSeconds(60), REST).since()).isEqualTo(NOW.plusSeconds(60));
        assertThat(BacklogPeriod.NONE.isOngoing(NOW, REST)).isFalse();
    }
}
