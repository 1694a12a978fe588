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
 * The way to the mail server, which all couriers share. When it fails nobody sets out for a while, twice as long after each failure, and then one of them
 * alone, to try it: a server that comes back is not met by everybody at once, and a wrong password is not tried a thousand times. Nor is it met by
 * all that waited: after an outage it gets {@value #RECOVERY_LETTERS_PER_SECOND} letters a second at most, for some minutes.
 */
@ApplicationScoped
class MailServerCircuitBreaker {
    static final Duration MAX_PAUSE = Duration.ofMinutes(5);

    /** Letters that leave at once, and in a second, after an outage. */
    static final int RECOVERY_LETTERS_PER_SECOND = 10;

    /** So long a server that came back is treated with care. */
    static final Duration RECOVERY_PERIOD = Duration.ofMinutes(5);

    /** So many failures in a row are an outage. */
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

    /** Whether a courier may set out now; who may while the line is shut tries it for all, and must tell what came of it. */
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

    /** With how many letters somebody may set out who could carry so many: one where the last one failed on its way, few after an outage. */
    synchronized int maxBatchSize(int armful, Instant now) {
        if (failures > 0) {
            return 1;
        }
        return isRecovering(now) ? Math.min(armful, Math.max(1, (int) allowance)) : armful;
    }

    /** Somebody has so many letters in hand. */
    synchronized void spendAllowance(int letters) {
        allowance -= letters;
    }

    /** Whoever was let had nothing to carry. */
    synchronized void releasePermit() {
        trier = trier.filter(thread -> thread != Thread.currentThread());
    }

    /** The server answered, whatever it said. */
    synchronized void recordSuccess() {
        if (failures > 0) {
            LOG.infof("The mail server takes letters again, after %d failures", failures);
        }
        recovered |= failures >= OUTAGE_FAILURE_THRESHOLD;
        failures = 0;
        trier = Optional.empty();
    }

    /** A letter to this address was taken. */
    synchronized void took(EmailAddress address) {
        recordSuccess();
        doubts.took(address);
    }

    /** The line failed; {@code first} is how long it is left alone after the first failure in a row. */
    synchronized void recordFailure(Instant now, Duration first, String why) {
        if (trier.isEmpty() && now.isBefore(shutUntil)) {
            return; // two set out together, and the other has told
        }
        failures++;
        trier = Optional.empty();
        shutUntil = now.plus(new RetrySchedule(first, longest(first)).after(failures));
        LOG.warnf("No letter leaves before %s: %s", shutUntil, why);
    }

    private static Duration longest(Duration first) {
        return first.compareTo(MAX_PAUSE) > 0 ? first : MAX_PAUSE;
    }

    /**
     * The server knows no mailbox of this address. Empty where that may be so; else the claims of all whom it refused in a row, which are to be brought again.
     */
    synchronized List<LetterClaim> recordUnknownMailbox(EmailAddress address, LetterClaim claim) {
        return doubts.recordUnknownMailbox(address, claim);
    }

    synchronized int failuresInARow() {
        return failures;
    }
}
