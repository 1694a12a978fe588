package mx.vigia.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.letter.LetterHeader;
import mx.vigia.notification.watch.Frequency;
import org.junit.jupiter.api.Test;

class MailServerCircuitBreakerTest {
    private static final Instant NOW = Instant.parse("2026-11-28T16:00:00Z");
    private static final Duration FIRST = Duration.ofSeconds(2);

    private final MailServerCircuitBreaker circuitBreaker = new MailServerCircuitBreaker(new SimpleMeterRegistry());

    @Test
    void openCircuitAllowsNoAttemptAndThenASingleOne() {
        circuitBreaker.recordFailure(NOW, FIRST, "down");

        assertThat(circuitBreaker.tryAcquire(NOW.plusSeconds(1))).isFalse();
        assertThat(circuitBreaker.tryAcquire(NOW.plusSeconds(2))).isTrue();
        assertThat(circuitBreaker.tryAcquire(NOW.plusSeconds(2))).isFalse();
        circuitBreaker.recordResponse();
        assertThat(circuitBreaker.tryAcquire(NOW.plusSeconds(2))).isTrue();
        assertThat(circuitBreaker.tryAcquire(NOW.plusSeconds(2))).isTrue();
    }

    @Test
    void eachFailureInARowDoublesThePauseUpToFiveMinutes() {
        var now = NOW;
        for (var seconds : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            assertThat(circuitBreaker.tryAcquire(now)).isTrue();
            circuitBreaker.recordFailure(now, FIRST, "down");
            assertThat(circuitBreaker.tryAcquire(now.plusSeconds(seconds).minusMillis(1)))
                    .isFalse();
            now = now.plusSeconds(seconds);
        }
        assertThat(circuitBreaker.failuresInARow()).isEqualTo(10);
    }

    @Test
    void sendingRateIsLimitedAfterAnOutage() {
        recordFailures(MailServerCircuitBreaker.OUTAGE_FAILURE_THRESHOLD);
        var back = NOW.plusSeconds(60);

        assertThat(circuitBreaker.tryAcquire(back)).isTrue();
        assertThat(circuitBreaker.maxBatchSize(50, back))
                .isEqualTo(MailServerCircuitBreaker.RECOVERY_LETTERS_PER_SECOND);
        circuitBreaker.spendAllowance(MailServerCircuitBreaker.RECOVERY_LETTERS_PER_SECOND);
        assertThat(circuitBreaker.tryAcquire(back.plusMillis(99))).isFalse();
        assertThat(circuitBreaker.tryAcquire(back.plusMillis(500))).isTrue();
        assertThat(circuitBreaker.maxBatchSize(50, back.plusMillis(500))).isEqualTo(5);
        circuitBreaker.spendAllowance(5);
        assertThat(circuitBreaker.tryAcquire(back.plusMillis(500))).isFalse();
        var well = back.plus(MailServerCircuitBreaker.RECOVERY_PERIOD);
        assertThat(circuitBreaker.tryAcquire(well)).isTrue();
        assertThat(circuitBreaker.maxBatchSize(50, well)).isEqualTo(50);
    }

    @Test
    void failuresBelowTheThresholdDoNotLimitTheRate() {
        recordFailures(MailServerCircuitBreaker.OUTAGE_FAILURE_THRESHOLD - 1);

        assertThat(circuitBreaker.tryAcquire(NOW.plusSeconds(60))).isTrue();
        assertThat(circuitBreaker.tryAcquire(NOW.plusSeconds(60))).isTrue();
        assertThat(circuitBreaker.maxBatchSize(50, NOW.plusSeconds(60))).isEqualTo(50);
    }

    private void recordFailures(int failures) {
        for (var failure = 0; failure < failures; failure++) {
            circuitBreaker.recordFailure(NOW.plusSeconds(20L * failure), FIRST, "down");
        }
        circuitBreaker.recordResponse();
    }

    @Test
    void concurrentFailuresCountOnce() {
        circuitBreaker.recordFailure(NOW, FIRST, "down");
        circuitBreaker.recordFailure(NOW.plusMillis(5), FIRST, "down");

        assertThat(circuitBreaker.failuresInARow()).isEqualTo(1);
        assertThat(circuitBreaker.tryAcquire(NOW.plusSeconds(2))).isTrue();
    }

    @Test
    void releasedPermitIsAvailableAgain() {
        circuitBreaker.recordFailure(NOW, FIRST, "down");
        circuitBreaker.tryAcquire(NOW.plusSeconds(2));

        circuitBreaker.releasePermit();

        assertThat(circuitBreaker.tryAcquire(NOW.plusSeconds(2))).isTrue();
    }

    @Test
    void thirdUnknownMailboxIsDoubted() {
        assertThat(circuitBreaker.recordUnknownMailbox(address("a"), claim(1))).isEmpty();
        assertThat(circuitBreaker.recordUnknownMailbox(address("a"), claim(2))).isEmpty();
        assertThat(circuitBreaker.recordUnknownMailbox(address("b"), claim(3))).isEmpty();
        assertThat(circuitBreaker.recordUnknownMailbox(address("c"), claim(4)))
                .containsExactly(claim(2), claim(3), claim(4));
        assertThat(circuitBreaker.recordUnknownMailbox(address("d"), claim(5))).isEmpty();
    }

    @Test
    void acceptedLetterConfirmsUnknownMailboxes() {
        circuitBreaker.recordUnknownMailbox(address("a"), claim(1));
        circuitBreaker.recordUnknownMailbox(address("b"), claim(2));

        circuitBreaker.took(address("z"));

        assertThat(circuitBreaker.recordUnknownMailbox(address("c"), claim(3))).isEmpty();
    }

    @Test
    void acceptanceByAnotherDomainDoesNotConfirmUnknownMailboxes() {
        var elsewhere = new EmailAddress("x@elsewhere.example");
        assertThat(circuitBreaker.recordUnknownMailbox(address("a"), claim(1))).isEmpty();
        circuitBreaker.took(elsewhere);
        assertThat(circuitBreaker.recordUnknownMailbox(address("b"), claim(2))).isEmpty();
        circuitBreaker.took(elsewhere);

        assertThat(circuitBreaker.recordUnknownMailbox(address("c"), claim(3)))
                .containsExactly(claim(1), claim(2), claim(3));
    }

    @Test
    void releaseByAnotherThreadDoesNotEndATrial() throws InterruptedException {
        circuitBreaker.recordFailure(NOW, FIRST, "down");
        var trial = Thread.ofPlatform().start(() -> circuitBreaker.tryAcquire(NOW.plusSeconds(2)));
        trial.join();

        circuitBreaker.releasePermit();

        assertThat(circuitBreaker.tryAcquire(NOW.plusSeconds(2))).isFalse();
    }

    private static EmailAddress address(String name) {
        return new EmailAddress(name + "@ami.example");
    }

    private static LetterClaim claim(int number) {
        return new LetterClaim(
                new LetterHeader(new UUID(0, number), Frequency.AT_ONCE, NOW, NOW),
                new UUID(0, number),
                1,
                0,
                NOW,
                false);
    }
}
