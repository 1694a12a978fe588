package mx.vigia.notification.delivery.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.channel.endpoint.WebhookSigningKey;

/**
 * Delivers a message to a program as in Standard Webhooks 1.0.0: a permanent id, the time of this attempt, and a
 * signature of the bytes sent.
 */
@ApplicationScoped
class WebhookCourier {
    private final WebhookClient webhookClient;
    private final EndpointEditor endpoints;
    private final Clock clock;

    WebhookCourier(WebhookClient webhookClient, EndpointEditor endpoints, Clock clock) {
        this.webhookClient = webhookClient;
        this.endpoints = endpoints;
        this.clock = clock;
    }

    WebhookResponse deliver(Endpoint endpoint, UUID message, byte[] body) {
        var now = clock.instant();
        var id = message.toString();
        var headers = Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", WebhookSigningKey.sign(endpoints.keys(endpoint.id()), id, now, body));
        return webhookClient.post(endpoint.address(), headers, body);
    }
}
