package mx.vigia.scraper.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthConfigTest {
    @Test
    void healthIntervalsAreConfigurable() {
        var healthConfig = config(Map.of(
                "vigia.health.beat", "PT1S", "vigia.health.say-again", "PT1H", "vigia.health.withdrawals", "PT2S"));

        assertThat(healthConfig.beat()).isEqualTo(Duration.ofSeconds(1));
        assertThat(healthConfig.sayAgain()).isEqualTo(Duration.ofHours(1));
        assertThat(healthConfig.withdrawals()).isEqualTo(Duration.ofSeconds(2));
    }

    private static HealthConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(HealthConfig.class)
                .withSources(new PropertiesConfigSource(settings, "told", 100))
                .build()
                .getConfigMapping(HealthConfig.class);
    }
}
