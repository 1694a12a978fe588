package mx.vigia.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
    @Test
    void waitsDoubleUpToTheLimit() {
        var schedule = new RetrySchedule(Duration.ofSeconds(10), Duration.ofMinutes(1));

        assertThat(schedule.after(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(schedule.after(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(schedule.after(3)).isEqualTo(Duration.ofSeconds(40));
        assertThat(schedule.after(4)).isEqualTo(Duration.ofMinutes(1));
        assertThat(schedule.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void zeroFailuresCountAsOne() {
        assertThat(new RetrySchedule(Duration.ofSeconds(1), Duration.ofHours(1)).after(0))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void limitMayBeANumberOfDoublings() {
        assertThat(RetrySchedule.doubling(Duration.ofSeconds(1), 5).after(9)).isEqualTo(Duration.ofSeconds(32));
    }
}
