package mx.vigia.notification.delivery.webhook;

import java.time.Duration;

/** What came of a knock at an endpoint. */
sealed interface WebhookResponse {
    /** 2xx, and nothing else, is success. */
    record Taken(int status, String remark) implements WebhookResponse {}

    /**
     * Not taken now.
     *
     * @param wish how long the endpoint wants to be left alone, zero where it does not say
     */
    record Refused(int status, Duration wish, String remark) implements WebhookResponse {}

    /** 410: it will never take anything again. */
    record Gone() implements WebhookResponse {}

    /** No answer, or none in time, or not a whole one. */
    record Unreachable(String remark) implements WebhookResponse {}

    /** The address leads, now, where we must not knock. */
    record Blocked(String remark) implements WebhookResponse {}
}
