package mx.vigia.notification.delivery;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Records accepted letters while couriers hand over the next: all that arrived since the last write, in one statement.
 * What is not written when the process dies is sent again when its claim ends, under the same id.
 */
@ApplicationScoped
class Receipts {
    private static final Logger LOG = Logger.getLogger(Receipts.class);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(5);

    private final DeliveryRepository deliveryRepository;
    private final DeliveryConfig config;
    private final LinkedBlockingQueue<Receipt> taken = new LinkedBlockingQueue<>();
    private Thread clerk = Thread.currentThread();
    private volatile boolean closing;

    Receipts(DeliveryRepository deliveryRepository, DeliveryConfig config) {
        this.deliveryRepository = deliveryRepository;
        this.config = config;
    }

    void open(@Observes @Priority(2290) StartupEvent started) {
        clerk = Thread.ofPlatform().name("writes-receipts").start(this::write);
    }

    void take(Receipt receipt) {
        taken.add(receipt);
    }

    /** Writes the remaining receipts, once the couriers have stopped. */
    void close() throws InterruptedException {
        closing = true;
        clerk.join(SHUTDOWN_TIMEOUT);
    }

    private void write() {
        var some = new ArrayList<Receipt>();
        try {
            while (!closing || !taken.isEmpty()) {
                collectInto(some);
                if (!some.isEmpty() && trySave(some)) {
                    some.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void collectInto(List<Receipt> some) throws InterruptedException {
        if (some.isEmpty()) {
            var first = taken.poll(config.look().toMillis(), TimeUnit.MILLISECONDS);
            if (first == null) {
                return;
            }
            some.add(first);
        }
        taken.drainTo(some);
    }

    /**
     * Saves receipts. A failure is retried as long as the process runs: the letters were accepted, and must not be sent
     * again.
     */
    private boolean trySave(List<Receipt> some) throws InterruptedException {
        try {
            deliveryRepository.recordAccepted(some);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf("Accepted letters not recorded yet: count=%d reason=%s", some.size(), e.getMessage());
            return waitAndCheckClosing();
        }
    }

    private boolean waitAndCheckClosing() throws InterruptedException {
        if (!closing) {
            TimeUnit.MILLISECONDS.sleep(config.look().toMillis());
        }
        return closing;
    }
}
