package mx.vigia.notification.upkeep.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.notification.intake.CanaryConfig;
import mx.vigia.notification.intake.CanaryRepository;
import mx.vigia.platform.store.Jdbc;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FullServiceTest
class CanaryCheckTest {
    private static final Instant NOON = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Inject
    CanaryRepository canaries;

    @Inject
    Jdbc jdbc;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @BeforeEach
    void forgetEarlier() {
        jdbc.update("delete from canary");
    }

    @Test
    void ageCountsFromTheLastWholeRunAndGrowsWhenAPartStops() {
        jdbc.update("insert into canary (begun_at, accepted_at) values (?, ?)", NOON, NOON.plusSeconds(3));
        jdbc.update(
                "insert into canary (begun_at, tried_at, refusal) values (?, ?, '550 no such user')",
                NOON.plusSeconds(900),
                NOON);
        var check = check("15m", Duration.ofMinutes(50));

        assertThat(check.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(check.call().getData().orElseThrow())
                .containsEntry("last whole run, seconds ago", 3_000L)
                .containsEntry("too long", true)
                .containsEntry("letter not accepted", "550 no such user");
        assertThat(meters.get("vigia.canary.age.seconds").gauge().value()).isEqualTo(3_000);
        assertThat(meters.get("vigia.canary.interval.seconds").gauge().value()).isEqualTo(900);
    }

    @Test
    void beforeTheFirstRunAgeCountsFromTheStart() {
        assertThat(check("15m", Duration.ZERO).call().getData().orElseThrow())
                .containsEntry("last whole run, seconds ago", 0L)
                .containsEntry("too long", false);
    }

    @Test
    void whereItIsOffThereIsNoMetricToAlertOf() {
        assertThat(check("off", Duration.ofDays(1)).call().getData().orElseThrow())
                .containsOnly(Map.entry("canary", "off"));
        assertThat(meters.find("vigia.canary.age.seconds").gauge()).isNull();
    }

    private CanaryCheck check(String every, Duration later) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(CanaryConfig.class)
                .withDefaultValues(Map.of("vigia.canary.every", every))
                .build()
                .getConfigMapping(CanaryConfig.class);
        var check = new CanaryCheck(canaries, config, Clock.fixed(NOON.plus(later), ZoneOffset.UTC));
        check.registerGauges(new StartupEvent(), meters);
        if (!every.equals("off")) {
            check.look();
        }
        return check;
    }
}
