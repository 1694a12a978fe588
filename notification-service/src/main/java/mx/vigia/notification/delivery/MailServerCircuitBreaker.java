package mx.vigia.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.platform.time.RetrySchedule;
import org.jboss.logging.Logger;

/**
 * The circuit breaker of the mail server, shared by all couriers. After a failure no courier sends for a while, twice
 * as long after each failure, and then one of them tries alone, so that a recovering server is not met by all at once,
 * and a wrong password is not tried a thousand times. After an outage it gets {@value #RECOVERY_LETTERS_PER_SECOND}
 * letters a second at most, for some minutes, whatever the backlog.
 */
@ApplicationScoped
class MailServerCircuitBreaker {
    static final Duration MAX_PAUSE = Duration.ofMinutes(5);

    /** The maximum number of letters at once, and in a second, after an outage. */
    static final int RECOVERY_LETTERS_PER_SECOND = 10;

    /** How long the rate is limited after an outage. */
    static final Duration RECOVERY_PERIOD = Duration.ofMinutes(5);

    /** The number of failures in a row that make an outage. */
    static final int OUTAGE_FAILURE_THRESHOLD = 3;

    private static final double RECOVERY_LETTERS_PER_MILLI = RECOVERY_LETTERS_PER_SECOND / 1000.0;

    private static final Logger LOG = Logger.getLogger(MailServerCircuitBreaker.class);

    private final UnknownMailboxGuard doubts = new UnknownMailboxGuard();
    private Instant shutUntil = Instant.MIN;
    private int failures;
    private boolean recovered;
    private Instant carefulUntil = Instant.MIN;
    private Instant counted = Instant.MIN;
    private double allowance;
    private Optional<Thread> trier = Optional.empty();

    MailServerCircuitBreaker(MeterRegistry meters) {
        meters.gauge("vigia.smtp.failures", this, MailServerCircuitBreaker::failuresInARow);
    }

    /**
     * Whether a courier may send now; while the circuit is open one of them tries for all, and must report the result.
     */
    synchronized boolean tryAcquire(Instant now) {
        if (failures == 0) {
            return allowsWhileRecovering(now);
        }
        if (trier.isPresent() || now.isBefore(shutUntil)) {
            return false;
        }
        trier = Optional.of(Thread.currentThread());
        return true;
    }

    private boolean allowsWhileRecovering(Instant now) {
        if (recovered) {
            recovered = false;
            carefulUntil = now.plus(RECOVERY_PERIOD);
            counted = now;
            allowance = RECOVERY_LETTERS_PER_SECOND;
        }
        return !isRecovering(now) || refillAllowance(now) >= 1;
    }

    private boolean isRecovering(Instant now) {
        return now.isBefore(carefulUntil);
    }

    private double refillAllowance(Instant now) {
        allowance = Math.min(
                RECOVERY_LETTERS_PER_SECOND,
                allowance
                        + RECOVERY_LETTERS_PER_MILLI
                                * Duration.between(counted, now).toMillis());
        counted = now;
        return allowance;
    }

    /** Returns the allowed batch size: one after a failure during a transfer, few after an outage. */
    synchronized int maxBatchSize(int batch, Instant now) {
        if (failures > 0) {
            return 1;
        }
        return isRecovering(now) ? Math.min(batch, Math.max(1, (int) allowance)) : batch;
    }

    /** Records that this many letters were claimed. */
    synchronized void spendAllowance(int letters) {
        allowance -= letters;
    }

    /** Returns the permit of a courier that had nothing to send. */
    synchronized void releasePermit() {
        trier = trier.filter(thread -> thread != Thread.currentThread());
    }

    /** Records that the server responded, in whatever way. */
    synchronized void recordResponse() {
        if (failures > 0) {
            LOG.infof("Mail server responds again: failures=%d", failures);
        }
        recovered |= failures >= OUTAGE_FAILURE_THRESHOLD;
        failures = 0;
        trier = Optional.empty();
    }

    /** Records that a letter to this address was accepted. */
    synchronized void took(EmailAddress address) {
        recordResponse();
        doubts.took(address);
    }

    /** Records that the connection failed; {@code first} is the pause after the first failure in a row. */
    synchronized void recordFailure(Instant now, Duration first, String why) {
        if (trier.isEmpty() && now.isBefore(shutUntil)) {
            return; // two were sending at once, and the other has reported it
        }
        failures++;
        trier = Optional.empty();
        shutUntil = now.plus(new RetrySchedule(first, longest(first)).after(failures));
        LOG.warnf("Sending paused after a mail server failure: until=%s reason=%s", shutUntil, why);
    }

    private static Duration longest(Duration first) {
        return first.compareTo(MAX_PAUSE) > 0 ? first : MAX_PAUSE;
    }

    /**
     * Records that the server does not know this mailbox. Returns an empty list where that is plausible; else the
     * claims of all addresses refused in a row, which are to be sent again.
     */
    synchronized List<LetterClaim> recordUnknownMailbox(EmailAddress address, LetterClaim claim) {
        return doubts.recordUnknownMailbox(address, claim);
    }

    synchronized int failuresInARow() {
        return failures;
    }
}
