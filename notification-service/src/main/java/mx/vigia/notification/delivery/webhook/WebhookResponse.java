package mx.vigia.notification.delivery.webhook;

import java.time.Duration;

/** The outcome of an attempt at an endpoint. */
sealed interface WebhookResponse {
    /** Success, which is 2xx and nothing else. */
    record Taken(int status, String remark) implements WebhookResponse {}

    /**
     * Not accepted now.
     *
     * @param wish the retry delay requested by the endpoint, zero where there is none
     */
    record Refused(int status, Duration wish, String remark) implements WebhookResponse {}

    /** 410: it will never accept anything again. */
    record Gone() implements WebhookResponse {}

    /** No response, or not within the timeout, or an incomplete one. */
    record Unreachable(String remark) implements WebhookResponse {}

    /** The address currently resolves to one that the policy forbids. */
    record Blocked(String remark) implements WebhookResponse {}
}
