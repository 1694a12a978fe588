package mx.vigia.notification.channel.endpoint;

import mx.vigia.platform.net.ForbiddenAddressException.Reason;

/** The result of a request to create an endpoint. */
public sealed interface EndpointCreationResult {
    /** It was created; its key is shown only this once. */
    record Made(Endpoint endpoint, WebhookSigningKey key) implements EndpointCreationResult {}

    /** The same form has created one already. */
    record Already() implements EndpointCreationResult {}

    /** Its owner has the maximum number of endpoints. */
    record Enough(int most) implements EndpointCreationResult {}

    /** The address is not allowed or cannot be reached. */
    record NotThere(Reason wrong, String found) implements EndpointCreationResult {}
}
