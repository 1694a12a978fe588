package mx.vigia.notification.channel.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WebhookRetryScheduleTest {
    private final WebhookRetrySchedule schedule = new WebhookRetrySchedule(new SmallRyeConfigBuilder()
            .withMapping(EndpointConfig.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .withDefaultValues(Map.of("vigia.endpoints.key", "a-key-for-tests-only-of-more-than-32-characters"))
            .build()
            .getConfigMapping(EndpointConfig.class)
            .schedule());

    @Test
    void tenAttemptsAreMadeWithin75HoursAnd35Minutes() {
        assertThat(total(0)).isEqualTo(Duration.ofHours(75).plusMinutes(35).plusSeconds(5));
        assertThat(schedule.after(9, 0)).contains(Duration.ofHours(24));
        assertThat(schedule.after(10, 0)).isEmpty();
    }

    @Test
    void jitterAddsAtMostATenthToAWait() {
        assertThat(schedule.after(1, 0)).contains(Duration.ofSeconds(5));
        assertThat(schedule.after(1, 1)).contains(Duration.ofMillis(5_500));
        assertThat(total(1)).isLessThan(Duration.ofHours(84));
    }

    private Duration total(double probability) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(attempts -> schedule.after(attempts, probability).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
