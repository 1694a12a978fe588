package mx.vigia.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;
import org.jboss.logging.Logger;

/** Records the outcome of a letter that a courier held, and the state of the connection. */
@ApplicationScoped
class DeliveryOutcomeWriter {
    private static final Logger LOG = Logger.getLogger(DeliveryOutcomeWriter.class);

    private final DeliveryRepository deliveryRepository;
    private final Receipts receipts;
    private final SuppressionList suppressions;
    private final BounceSuppression bounceSuppression;
    private final UnwritableNoticeFinder noticeFinder;
    private final Leases leases;
    private final MailServerCircuitBreaker circuitBreaker;
    private final DeliveryConfig config;
    private final SmtpConfig smtp;
    private final MeterRegistry meters;
    private final Clock clock;

    DeliveryOutcomeWriter(
            DeliveryRepository deliveryRepository,
            Receipts receipts,
            SuppressionList suppressions,
            BounceSuppression bounceSuppression,
            UnwritableNoticeFinder noticeFinder,
            Leases leases,
            MailServerCircuitBreaker circuitBreaker,
            DeliveryConfig config,
            SmtpConfig smtp,
            MeterRegistry meters,
            Clock clock) {
        this.deliveryRepository = deliveryRepository;
        this.receipts = receipts;
        this.suppressions = suppressions;
        this.bounceSuppression = bounceSuppression;
        this.noticeFinder = noticeFinder;
        this.leases = leases;
        this.circuitBreaker = circuitBreaker;
        this.config = config;
        this.smtp = smtp;
        this.meters = meters;
        this.clock = clock;
    }

    /** Withdraws a letter that its reader no longer wants. */
    void withdraw(LetterClaim claim, Withdrawal why) {
        circuitBreaker.releasePermit();
        deliveryRepository.endLetter(claim, "WITHDRAWN", why.name(), clock.instant());
        countOutcome("withdrawn");
    }

    /** Postpones a letter whose alerts its reader has paused, as long as letters wait for a server. */
    void postponePaused(LetterClaim claim) {
        if (isTooOld(claim)) {
            withdraw(claim, Withdrawal.PAUSED);
            return;
        }
        circuitBreaker.releasePermit();
        leases.release(claim);
        deliveryRepository.postponePaused(claim, config.paused());
        countOutcome("held");
    }

    /** Postpones a letter until its reader may be written to; this does not count as a delay. */
    void rest(LetterClaim claim, Instant until) {
        circuitBreaker.releasePermit();
        leases.release(claim);
        deliveryRepository.rest(claim, Duration.between(clock.instant(), until));
        countOutcome("rested");
    }

    /** Records that it could not be written; after some attempts it is given up, so that it is not retried for ever. */
    void recordMisfire(LetterClaim claim, Throwable trouble) {
        circuitBreaker.releasePermit();
        var why = "It cannot be written: " + trouble;
        if (claim.misfires() + 1 >= config.misfires()) {
            LOG.errorf(trouble, "Letter cannot be written: letter=%s", claim.letter());
            giveUp(claim, why);
            return;
        }
        leases.release(claim);
        deliveryRepository.postpone(claim, claim.misfires() + 1, claim.retryDelay(smtp.unreachable()), why);
        countOutcome("misfired");
        LOG.errorf("Letter postponed: letter=%s reason=%s", claim.letter(), why);
    }

    /**
     * Gives a letter up. One notice that cannot be written must not keep back the others: they are sent in a letter
     * with the same id.
     */
    private void giveUp(LetterClaim claim, String why) {
        var all = deliveryRepository.findNotices(List.of(claim)).getOrDefault(claim.letter(), List.of());
        var spoilt = noticeFinder.findUnwritable(all, claim);
        if (spoilt.size() == all.size() || spoilt.isEmpty() && (claim.inDoubt() || all.size() == 1)) {
            abandon(claim, why);
            return;
        }
        var separated = spoilt.isEmpty() ? all : spoilt;
        takeOut(separated, claim);
        leases.release(claim);
        deliveryRepository.postpone(claim, 0, Duration.ZERO, why);
        countOutcome("sorted");
        LOG.errorf("Letter split, notices taken out: letter=%s notices=%s reason=%s", claim.letter(), separated, why);
    }

    /**
     * Takes notices out of a letter, each into a letter of its own; but what may have arrived with its letter is
     * withdrawn, because a letter of its own would have another id.
     */
    private void takeOut(List<UUID> notices, LetterClaim claim) {
        if (!claim.inDoubt()) {
            deliveryRepository.separateNotices(notices, claim);
            return;
        }
        for (var notice : notices) {
            deliveryRepository.withdrawNotice(notice, claim, Withdrawal.UNWRITABLE);
        }
    }

    void recordOutcome(LetterClaim claim, EmailAddress to, DeliveryOutcome outcome) {
        leases.release(claim);
        switch (outcome) {
            case DeliveryOutcome.Accepted(var answer) -> markAccepted(claim, to, answer);
            case DeliveryOutcome.TryAgain(var after, var why) -> {
                circuitBreaker.recordResponse();
                if (isTooOld(claim) && deliveryRepository.wasMostlyRefused(claim)) {
                    bounceSuppression.recordRefusal(
                            new SoftBounceRepository.Letter(claim.letter(), to, claim.owed()), why);
                }
                retryLater(claim, why, () -> deliveryRepository.postponeRefused(claim, claim.retryDelay(after), why));
            }
            case DeliveryOutcome.ConnectionFailed(var after, var why, var midway) -> {
                circuitBreaker.recordFailure(clock.instant(), after, why);
                var wait = claim.retryDelay(smtp.unreachable());
                retryLater(claim, why, () -> postponeAfterConnectionFailure(claim, wait, why, midway));
            }
            case DeliveryOutcome.NoMailbox(var why) -> handleUnknownMailbox(claim, to, why);
            case DeliveryOutcome.Undeliverable(var why) -> {
                circuitBreaker.recordResponse();
                abandon(claim, why);
            }
        }
    }

    private void markAccepted(LetterClaim claim, EmailAddress to, String answer) {
        var now = clock.instant();
        circuitBreaker.took(to);
        receipts.take(new Receipt(claim, to, answer, now));
        countOutcome("accepted");
        meters.timer("vigia.letters.waited").record(Duration.between(claim.owed(), now));
    }

    /**
     * Handles an unknown mailbox. One mailbox may be gone, and is suppressed; a server that suddenly knows none of
     * several is mistaken, and all of those letters are sent again.
     */
    private void handleUnknownMailbox(LetterClaim claim, EmailAddress to, String why) {
        circuitBreaker.recordResponse();
        abandon(claim, why);
        var mistaken = circuitBreaker.recordUnknownMailbox(to, claim);
        if (mistaken.isEmpty()) {
            suppressions.add(to, why);
        } else {
            suppressions.liftForRefused(mistaken);
            circuitBreaker.recordFailure(
                    clock.instant(), smtp.unreachable(), "It knows none of " + mistaken.size() + " mailboxes. " + why);
            deliveryRepository.reopen(mistaken, smtp.unreachable());
        }
    }

    private void retryLater(LetterClaim claim, String why, Postponing postponing) {
        if (isTooOld(claim)) {
            abandon(
                    claim,
                    "Given up after %d days: %s".formatted(config.giveUp().toDays(), why));
            return;
        }
        postponing.postpone();
        countOutcome("postponed");
        LOG.debugf("Letter postponed: letter=%s reason=%s", claim.letter(), why);
    }

    /**
     * Records that the connection failed: the letter is not at fault, and may have arrived if it was already being
     * sent.
     */
    private void postponeAfterConnectionFailure(LetterClaim claim, Duration wait, String why, boolean midway) {
        if (midway) {
            deliveryRepository.postponeInDoubt(claim, wait, why);
        } else {
            deliveryRepository.postpone(claim, claim.misfires(), wait, why);
        }
    }

    /** A way to postpone a letter. */
    private interface Postponing {
        void postpone();
    }

    private boolean isTooOld(LetterClaim claim) {
        return claim.owed().plus(config.giveUp()).isBefore(clock.instant());
    }

    private void abandon(LetterClaim claim, String why) {
        Instant now = clock.instant();
        deliveryRepository.endLetter(claim, "UNDELIVERABLE", why, now);
        countOutcome("undeliverable");
        LOG.errorf("Letter undeliverable: letter=%s reason=%s", claim.letter(), why);
    }

    private void countOutcome(String outcome) {
        meters.counter("vigia.letters", "outcome", outcome).increment();
    }
}
