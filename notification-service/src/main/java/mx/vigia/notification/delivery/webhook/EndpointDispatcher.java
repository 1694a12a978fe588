package mx.vigia.notification.delivery.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.EndpointConfig;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.channel.endpoint.OwnerEvent;
import mx.vigia.notification.channel.endpoint.OwnerEventReader;
import mx.vigia.notification.channel.endpoint.WebhookPayload;
import mx.vigia.platform.web.PlatformConfig;
import org.jboss.logging.Logger;

/** Delivers messages to endpoints, each on a lane of its own, so that a slow endpoint delays no other. */
@ApplicationScoped
class EndpointDispatcher {
    private static final Logger LOG = Logger.getLogger(EndpointDispatcher.class);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(25);

    private final EndpointQueueRepository queueRepository;
    private final EndpointEditor endpoints;
    private final OwnerEventReader eventReader;
    private final WebhookCourier webhooks;
    private final ChatCourier chats;
    private final WebhookOutcomeWriter outcomeWriter;
    private final EndpointConfig config;
    private final PlatformConfig platformConfig;
    private final ObjectMapper json;
    private final Clock clock;
    private final Semaphore free;
    private final Semaphore freeForFailing;
    private final Semaphore ended = new Semaphore(0);
    private Thread overseer = new Thread();
    private volatile boolean closing;

    EndpointDispatcher(
            EndpointQueueRepository queueRepository,
            EndpointEditor endpoints,
            OwnerEventReader eventReader,
            WebhookCourier webhooks,
            ChatCourier chats,
            WebhookOutcomeWriter outcomeWriter,
            EndpointConfig config,
            PlatformConfig platformConfig,
            ObjectMapper json,
            Clock clock) {
        this.queueRepository = queueRepository;
        this.endpoints = endpoints;
        this.eventReader = eventReader;
        this.webhooks = webhooks;
        this.chats = chats;
        this.outcomeWriter = outcomeWriter;
        this.config = config;
        this.platformConfig = platformConfig;
        this.json = json;
        this.clock = clock;
        this.free = new Semaphore(config.lanes());
        this.freeForFailing = new Semaphore(config.lanesOfFailing());
    }

    void open(@Observes @Priority(2300) StartupEvent started) {
        overseer = Thread.ofPlatform().name("lanes").start(this::runLoop);
    }

    /** Waits for attempts under way, so that none is repeated without need. */
    void close(@Observes ShutdownEvent stopping) throws InterruptedException {
        closing = true;
        ended.release();
        overseer.join(SHUTDOWN_TIMEOUT);
        if (!free.tryAcquire(config.lanes(), SHUTDOWN_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Stopped with webhook requests open, their messages will be sent again with the same id");
        }
    }

    private void runLoop() {
        try {
            while (!closing) {
                if (!trySendOne()) {
                    ended.tryAcquire(config.look().toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Tries to send one message. The loop survives any failure: without it nothing would ever be sent, and it would go
     * unnoticed.
     */
    private boolean trySendOne() {
        try {
            return claimAndSend(false, free) || freeForFailing.availablePermits() > 0 && claimAndSend(true, free);
        } catch (RuntimeException | Error e) {
            LOG.errorf("Due webhook messages cannot be read, retrying: %s", e.getMessage());
            return false;
        }
    }

    private boolean claimAndSend(boolean failing, Semaphore lanes) {
        if (!lanes.tryAcquire()) {
            return false;
        }
        var claimed = Optional.<WebhookAttempt>empty();
        try {
            claimed = queueRepository.claimNext(config.lease(), failing);
        } finally {
            if (claimed.isEmpty()) {
                lanes.release();
            }
        }
        claimed.ifPresent(attempt -> startLane(attempt, failing));
        return claimed.isPresent();
    }

    private void startLane(WebhookAttempt attempt, boolean failing) {
        if (failing) {
            freeForFailing.acquireUninterruptibly();
        }
        Thread.ofPlatform().daemon().name("lane-" + attempt.endpoint()).start(() -> {
            try {
                deliver(attempt);
            } catch (RuntimeException | Error e) {
                LOG.errorf(e, "Webhook attempt failed, due again after its lease: message=%s", attempt.message());
            } finally {
                free.release();
                if (failing) {
                    freeForFailing.release();
                }
                ended.release();
            }
        });
    }

    private void deliver(WebhookAttempt attempt) {
        var endpoint = endpoints.findById(attempt.endpoint());
        if (endpoint.isEmpty() || endpoint.get().state() != Endpoint.State.ON) {
            outcomeWriter.withdraw(attempt);
            return;
        }
        var began = clock.instant();
        var answered = attemptDelivery(attempt, endpoint.get());
        if (answered.isPresent()) {
            outcomeWriter.recordOutcome(attempt, began, answered.get());
        } else {
            outcomeWriter.withdraw(attempt);
        }
    }

    /** Returns the response; empty where there is nothing to send any more. */
    private Optional<WebhookResponse> attemptDelivery(WebhookAttempt attempt, Endpoint endpoint) {
        if (attempt.trial()) {
            return Optional.of(deliverTest(attempt, endpoint));
        }
        var telling = eventReader.of(attempt.message());
        return telling.isPresent() ? Optional.of(deliverEvent(attempt, endpoint, telling.get())) : Optional.empty();
    }

    private WebhookResponse deliverTest(WebhookAttempt attempt, Endpoint endpoint) {
        return endpoint.kind() == Endpoint.Kind.WEBHOOK
                ? webhooks.deliver(
                        endpoint, attempt.message(), WebhookPayload.ping(endpoint.id(), clock.instant(), json))
                : chats.deliverTrial(endpoint);
    }

    private WebhookResponse deliverEvent(WebhookAttempt attempt, Endpoint endpoint, OwnerEvent event) {
        return endpoint.kind() == Endpoint.Kind.WEBHOOK
                ? webhooks.deliver(
                        endpoint, attempt.message(), WebhookPayload.of(event, platformConfig.publicOrigin(), json))
                : chats.deliver(endpoint, event);
    }
}
