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

    private final EndpointQueueRepository queueRepository;
    private final EndpointWarningRepository warnings;
    private final EndpointConfig config;
    private final MeterRegistry meters;
    private final Clock clock;

    WebhookOutcomeWriter(
            EndpointQueueRepository queueRepository,
            EndpointWarningRepository warnings,
            EndpointConfig config,
            MeterRegistry meters,
            Clock clock) {
        this.queueRepository = queueRepository;
        this.warnings = warnings;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
    }

    void recordOutcome(WebhookAttempt attempt, Instant began, WebhookResponse answered) {
        QuarkusTransaction.requiringNew().call(() -> {
            saveOutcome(attempt, began, answered);
            return attempt;
        });
    }

    /**
     * Withdraws a message whose watches no longer exist: nothing is sent, and the state of the endpoint is unchanged.
     */
    void withdraw(WebhookAttempt attempt) {
        queueRepository.endMessage(attempt, "WITHDRAWN", clock.instant());
        queueRepository.releaseLane(attempt.endpoint());
        countOutcome("withdrawn");
    }

    private void saveOutcome(WebhookAttempt attempt, Instant began, WebhookResponse answered) {
        var now = clock.instant();
        var took = Duration.between(began, now);
        switch (answered) {
            case WebhookResponse.Taken(var status, var remark) -> {
                queueRepository.log(attempt, began, status, "accepted", remark, took);
                if (queueRepository.endMessage(attempt, "ACCEPTED", now)) {
                    queueRepository.recordSuccess(attempt.endpoint());
                }
                countOutcome("accepted");
            }
            case WebhookResponse.Refused(var status, var duration, var remark) -> {
                queueRepository.log(attempt, began, status, "refused", remark, took);
                recordFailure(attempt, duration, Integer.toString(status), now);
            }
            case WebhookResponse.Gone() -> {
                queueRepository.log(attempt, began, 410, "gone", "", took);
                disableGone(attempt, now);
            }
            case WebhookResponse.Unreachable(var remark) -> {
                queueRepository.log(attempt, began, 0, "unreachable", remark, took);
                recordFailure(attempt, Duration.ZERO, remark, now);
            }
            case WebhookResponse.Blocked(var remark) -> {
                queueRepository.log(attempt, began, 0, "blocked", remark, took);
                recordFailure(attempt, Duration.ZERO, remark, now);
            }
        }
    }

    private void recordFailure(WebhookAttempt attempt, Duration duration, String why, Instant now) {
        countOutcome("failed");
        var next = new WebhookRetrySchedule(config.schedule())
                .after(attempt.attempts(), ThreadLocalRandom.current().nextDouble());
        var ours = next.isPresent()
                ? queueRepository.postpone(attempt, next.get().compareTo(duration) > 0 ? next.get() : duration)
                : queueRepository.endMessage(attempt, "FAILED", now);
        if (ours) {
            warnOrDisable(attempt, duration, why, now);
        }
    }

    private void warnOrDisable(WebhookAttempt attempt, Duration duration, String why, Instant now) {
        var since = queueRepository.recordFailure(attempt.endpoint(), duration);
        var end = since.plus(config.disableAfter());
        if (!now.isBefore(end)) {
            disable(attempt, "nothing was taken since " + since + "; at last: " + why, now);
        } else if (!now.isBefore(since.plus(config.warnAfter()))
                && queueRepository.claimWarning(attempt.endpoint(), now)) {
            warnings.queueWarnings(attempt.endpoint(), EndpointLetters.EndpointEvent.FAILING, end, now);
        }
    }

    private void disableGone(WebhookAttempt attempt, Instant now) {
        countOutcome("gone");
        if (queueRepository.endMessage(attempt, "FAILED", now)) {
            disable(attempt, GONE_REASON, now);
        }
    }

    private void disable(WebhookAttempt attempt, String why, Instant now) {
        if (queueRepository.disable(attempt.endpoint(), why, now)) {
            LOG.warnf("Endpoint disabled: endpoint=%s reason=%s", attempt.endpoint(), why);
            warnings.queueWarnings(attempt.endpoint(), EndpointLetters.EndpointEvent.DISABLED, now, now);
        }
    }

    private void countOutcome(String outcome) {
        meters.counter("vigia.messages", "outcome", outcome).increment();
    }
}
