package mx.vigia.notification.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInRateLimiterTest {
    private static final Instant NOON = Instant.parse("2026-09-03T18:00:00Z");
    private final SignInRateLimiter rateLimiter = new SignInRateLimiter(2, Duration.ofMinutes(15));

    @Test
    void rateLimitedNetworkWaitsForTheNextWindow() {
        assertThat(rateLimiter.tryAcquire("10.0.0.1", NOON)).isTrue();
        assertThat(rateLimiter.tryAcquire("10.0.0.1", NOON)).isTrue();
        assertThat(rateLimiter.tryAcquire("10.0.0.1", NOON)).isFalse();

        assertThat(rateLimiter.tryAcquire("10.0.0.1", NOON.plusSeconds(15 * 60)))
                .isTrue();
    }

    @Test
    void limitOfOneNetworkDoesNotAffectAnother() {
        rateLimiter.tryAcquire("10.0.0.1", NOON);
        rateLimiter.tryAcquire("10.0.0.1", NOON);

        assertThat(rateLimiter.tryAcquire("10.0.0.2", NOON)).isTrue();
    }
}
