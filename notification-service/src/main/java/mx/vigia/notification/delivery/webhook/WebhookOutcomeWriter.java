package mx.vigia.notification.delivery.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import mx.vigia.notification.channel.endpoint.EndpointConfig;
import mx.vigia.notification.channel.endpoint.WebhookRetrySchedule;
import mx.vigia.notification.letter.EndpointLetters;
import org.jboss.logging.Logger;

/** Records the outcome of an attempt, and the state of the endpoint. */
@ApplicationScoped
class WebhookOutcomeWriter {
    private static final Logger LOG = Logger.getLogger(WebhookOutcomeWriter.class);

    /** The reason for disabling an endpoint that responded that it no longer exists. */
    static final String GONE_REASON = "410";

    private final EndpointQueueRepository book;
    private final EndpointWarningRepository warnings;
    private final EndpointConfig config;
    private final MeterRegistry meters;
    private final Clock clock;

    WebhookOutcomeWriter(
            EndpointQueueRepository book,
            EndpointWarningRepository warnings,
            EndpointConfig config,
            MeterRegistry meters,
            Clock clock) {
        this.book = book;
        this.warnings = warnings;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
    }

    void settle(WebhookAttempt knock, Instant began, WebhookResponse answered) {
        QuarkusTransaction.requiringNew().call(() -> {
            saveOutcome(knock, began, answered);
            return knock;
        });
    }

    /**
     * Withdraws a message whose watches no longer exist: nothing is sent, and the state of the endpoint is unchanged.
     */
    void withdraw(WebhookAttempt knock) {
        book.settle(knock, "WITHDRAWN", clock.instant());
        book.releaseLane(knock.endpoint());
        countOutcome("withdrawn");
    }

    private void saveOutcome(WebhookAttempt knock, Instant began, WebhookResponse answered) {
        var now = clock.instant();
        var took = Duration.between(began, now);
        switch (answered) {
            case WebhookResponse.Taken(var status, var remark) -> {
                book.log(knock, began, status, "accepted", remark, took);
                if (book.settle(knock, "ACCEPTED", now)) {
                    book.recordSuccess(knock.endpoint());
                }
                countOutcome("accepted");
            }
            case WebhookResponse.Refused(var status, var wish, var remark) -> {
                book.log(knock, began, status, "refused", remark, took);
                recordFailure(knock, wish, Integer.toString(status), now);
            }
            case WebhookResponse.Gone() -> {
                book.log(knock, began, 410, "gone", "", took);
                disableGone(knock, now);
            }
            case WebhookResponse.Unreachable(var remark) -> {
                book.log(knock, began, 0, "unreachable", remark, took);
                recordFailure(knock, Duration.ZERO, remark, now);
            }
            case WebhookResponse.Blocked(var remark) -> {
                book.log(knock, began, 0, "blocked", remark, took);
                recordFailure(knock, Duration.ZERO, remark, now);
            }
        }
    }

    private void recordFailure(WebhookAttempt knock, Duration wish, String why, Instant now) {
        countOutcome("failed");
        var next = new WebhookRetrySchedule(config.schedule())
                .after(knock.attempts(), ThreadLocalRandom.current().nextDouble());
        var ours = next.isPresent()
                ? book.postpone(knock, next.get().compareTo(wish) > 0 ? next.get() : wish)
                : book.settle(knock, "FAILED", now);
        if (ours) {
            warnOrDisable(knock, wish, why, now);
        }
    }

    private void warnOrDisable(WebhookAttempt knock, Duration wish, String why, Instant now) {
        var since = book.recordFailure(knock.endpoint(), wish);
        var end = since.plus(config.disableAfter());
        if (!now.isBefore(end)) {
            disable(knock, "nothing was taken since " + since + "; at last: " + why, now);
        } else if (!now.isBefore(since.plus(config.warnAfter())) && book.claimWarning(knock.endpoint(), now)) {
            warnings.queueWarnings(knock.endpoint(), EndpointLetters.EndpointEvent.FAILING, end, now);
        }
    }

    private void disableGone(WebhookAttempt knock, Instant now) {
        countOutcome("gone");
        if (book.settle(knock, "FAILED", now)) {
            disable(knock, GONE_REASON, now);
        }
    }

    private void disable(WebhookAttempt knock, String why, Instant now) {
        if (book.disable(knock.endpoint(), why, now)) {
            LOG.warnf("Endpoint %s is disabled: %s", knock.endpoint(), why);
            warnings.queueWarnings(knock.endpoint(), EndpointLetters.EndpointEvent.DISABLED, now, now);
        }
    }

    private void countOutcome(String outcome) {
        meters.counter("vigia.messages", "outcome", outcome).increment();
    }
}
