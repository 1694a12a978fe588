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

    private final MailServerCircuitBreaker line = new MailServerCircuitBreaker(new SimpleMeterRegistry());

    @Test
    void openCircuitAllowsNoAttemptAndThenASingleOne() {
        line.recordFailure(NOW, FIRST, "down");

        assertThat(line.tryAcquire(NOW.plusSeconds(1))).isFalse();
        assertThat(line.tryAcquire(NOW.plusSeconds(2))).isTrue();
        assertThat(line.tryAcquire(NOW.plusSeconds(2))).isFalse();
        line.recordSuccess();
        assertThat(line.tryAcquire(NOW.plusSeconds(2))).isTrue();
        assertThat(line.tryAcquire(NOW.plusSeconds(2))).isTrue();
    }

    @Test
    void eachFailureInARowDoublesThePauseUpToFiveMinutes() {
        var now = NOW;
        for (var seconds : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            assertThat(line.tryAcquire(now)).isTrue();
            line.recordFailure(now, FIRST, "down");
            assertThat(line.tryAcquire(now.plusSeconds(seconds).minusMillis(1))).isFalse();
            now = now.plusSeconds(seconds);
        }
        assertThat(line.failuresInARow()).isEqualTo(10);
    }

    @Test
    void afterAnOutageTheServerIsNotMetByAllThatWaited() {
        away(MailServerCircuitBreaker.OUTAGE_FAILURE_THRESHOLD);
        var back = NOW.plusSeconds(60);

        assertThat(line.tryAcquire(back)).isTrue();
        assertThat(line.maxBatchSize(50, back)).isEqualTo(MailServerCircuitBreaker.RECOVERY_LETTERS_PER_SECOND);
        line.spendAllowance(MailServerCircuitBreaker.RECOVERY_LETTERS_PER_SECOND);
        assertThat(line.tryAcquire(back.plusMillis(99))).isFalse();
        assertThat(line.tryAcquire(back.plusMillis(500))).isTrue();
        assertThat(line.maxBatchSize(50, back.plusMillis(500))).isEqualTo(5);
        line.spendAllowance(5);
        assertThat(line.tryAcquire(back.plusMillis(500))).isFalse();
        var well = back.plus(MailServerCircuitBreaker.RECOVERY_PERIOD);
        assertThat(line.tryAcquire(well)).isTrue();
        assertThat(line.maxBatchSize(50, well)).isEqualTo(50);
    }

    @Test
    void oneFailureIsNoOutage() {
        away(MailServerCircuitBreaker.OUTAGE_FAILURE_THRESHOLD - 1);

        assertThat(line.tryAcquire(NOW.plusSeconds(60))).isTrue();
        assertThat(line.tryAcquire(NOW.plusSeconds(60))).isTrue();
        assertThat(line.maxBatchSize(50, NOW.plusSeconds(60))).isEqualTo(50);
    }

    private void away(int failures) {
        for (var failure = 0; failure < failures; failure++) {
            line.recordFailure(NOW.plusSeconds(20L * failure), FIRST, "down");
        }
        line.recordSuccess();
    }

    @Test
    void twoWhoSetOutTogetherFailOnce() {
        line.recordFailure(NOW, FIRST, "down");
        line.recordFailure(NOW.plusMillis(5), FIRST, "down");

        assertThat(line.failuresInARow()).isEqualTo(1);
        assertThat(line.tryAcquire(NOW.plusSeconds(2))).isTrue();
    }

    @Test
    void whoFindsNothingToCarryLeavesTheTryingToTheNext() {
        line.recordFailure(NOW, FIRST, "down");
        line.tryAcquire(NOW.plusSeconds(2));

        line.releasePermit();

        assertThat(line.tryAcquire(NOW.plusSeconds(2))).isTrue();
    }

    @Test
    void ofUnknownMailboxesTwoAreBelievedAndThreeAreNot() {
        assertThat(line.recordUnknownMailbox(address("a"), claim(1))).isEmpty();
        assertThat(line.recordUnknownMailbox(address("a"), claim(2))).isEmpty();
        assertThat(line.recordUnknownMailbox(address("b"), claim(3))).isEmpty();
        assertThat(line.recordUnknownMailbox(address("c"), claim(4))).containsExactly(claim(2), claim(3), claim(4));
        assertThat(line.recordUnknownMailbox(address("d"), claim(5))).isEmpty();
    }

    @Test
    void aLetterTakenMeanwhileMakesThemBelieved() {
        line.recordUnknownMailbox(address("a"), claim(1));
        line.recordUnknownMailbox(address("b"), claim(2));

        line.took(address("z"));

        assertThat(line.recordUnknownMailbox(address("c"), claim(3))).isEmpty();
    }

    @Test
    void aDomainThatTakesNoneIsNotBelievedThoughOthersTakeLettersMeanwhile() {
        var elsewhere = new EmailAddress("x@elsewhere.example");
        assertThat(line.recordUnknownMailbox(address("a"), claim(1))).isEmpty();
        line.took(elsewhere);
        assertThat(line.recordUnknownMailbox(address("b"), claim(2))).isEmpty();
        line.took(elsewhere);

        assertThat(line.recordUnknownMailbox(address("c"), claim(3))).containsExactly(claim(1), claim(2), claim(3));
    }

    @Test
    void whoSetOutBeforeTheLineFailedDoesNotEndAnothersTrial() throws InterruptedException {
        line.recordFailure(NOW, FIRST, "down");
        var trial = Thread.ofPlatform().start(() -> line.tryAcquire(NOW.plusSeconds(2)));
        trial.join();

        line.releasePermit();

        assertThat(line.tryAcquire(NOW.plusSeconds(2))).isFalse();
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
