package mx.vigia.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.notification.digest.DeliverySignal;
import mx.vigia.notification.letter.LetterConfig;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Runs the couriers, each claiming a batch of letters at a time, until nothing is due; then they wait for the wake-up
 * signal.
 */
@ApplicationScoped
class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(5);

    private final LetterClaimRepository claims;
    private final LetterDelivery letterDelivery;
    private final Receipts receipts;
    private final MailServerCircuitBreaker circuitBreaker;
    private final DeliverySignal deliverySignal;
    private final DeliveryConfig config;
    private final SmtpConfig smtp;
    private final LetterConfig letterConfig;
    private final BounceRecorder bounceRecorder;
    private final Clock clock;
    private final List<Thread> couriers = new ArrayList<>();
    private volatile boolean closing;

    Dispatcher(
            LetterClaimRepository claims,
            LetterDelivery letterDelivery,
            Receipts receipts,
            MailServerCircuitBreaker circuitBreaker,
            DeliverySignal deliverySignal,
            DeliveryConfig config,
            SmtpConfig smtp,
            LetterConfig letterConfig,
            BounceRecorder bounceRecorder,
            Clock clock) {
        this.claims = claims;
        this.letterDelivery = letterDelivery;
        this.receipts = receipts;
        this.circuitBreaker = circuitBreaker;
        this.deliverySignal = deliverySignal;
        this.config = config;
        this.smtp = smtp;
        this.letterConfig = letterConfig;
        this.bounceRecorder = bounceRecorder;
        this.clock = clock;
    }

    void open(@Observes @Priority(2300) StartupEvent started) throws MessagingException {
        for (var number = 1; number <= config.couriers(); number++) {
            var emailCourier = new EmailCourier(
                    smtp,
                    letterConfig,
                    letter -> bounceRecorder.envelopeSenderOf(letter).orElse(letterConfig.from()),
                    clock);
            couriers.add(Thread.ofPlatform().name("courier-" + number).start(() -> runCourier(emailCourier)));
        }
    }

    void close(@Observes ShutdownEvent stopping) throws InterruptedException {
        closing = true;
        letterDelivery.close();
        deliverySignal.signal(config.couriers());
        for (var courier : couriers) {
            courier.join(SHUTDOWN_TIMEOUT);
        }
        receipts.close();
    }

    /**
     * Runs a courier, which takes the newest and the longest due letters in turn, so that neither waits behind very
     * many of the other.
     */
    private void runCourier(Courier courier) {
        var hurried = false;
        var batchSize = new ClaimBatchSize();
        try (courier) {
            while (!closing) {
                hurried = !hurried;
                if (!tryDeliverBatch(courier, batchSize, hurried)) {
                    deliverySignal.await(config.look());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Delivers a batch. The courier survives any failure: without couriers nothing would ever be sent, and it would go
     * unnoticed.
     */
    private boolean tryDeliverBatch(Courier courier, ClaimBatchSize batchSize, boolean hurried) {
        try {
            return circuitBreaker.tryAcquire(clock.instant()) && claimAndDeliver(courier, batchSize, hurried);
        } catch (StoreException e) {
            circuitBreaker.releasePermit();
            LOG.errorf("Due letters cannot be read, retrying: %s", e.getMessage());
        } catch (RuntimeException | Error e) {
            circuitBreaker.releasePermit();
            LOG.error("Delivery failed unexpectedly, claimed letters are due again when their lease ends", e);
        }
        return false;
    }

    private boolean claimAndDeliver(Courier courier, ClaimBatchSize batchSize, boolean hurried) {
        var began = clock.instant();
        var taken = claim(circuitBreaker.maxBatchSize(batchSize.size(), began), hurried);
        if (taken.isEmpty()) {
            circuitBreaker.releasePermit();
            return false;
        }
        circuitBreaker.spendAllowance(taken.size());
        letterDelivery.deliver(taken, courier);
        batchSize.recordBatch(taken.size(), Duration.between(began, clock.instant()));
        return true;
    }

    private List<LetterClaim> claim(int max, boolean hurried) {
        var fresh = hurried ? claims.claimFresh(config.lease(), max) : List.<LetterClaim>of();
        return fresh.isEmpty() ? claims.claimOldest(config.lease(), max) : fresh;
    }
}
