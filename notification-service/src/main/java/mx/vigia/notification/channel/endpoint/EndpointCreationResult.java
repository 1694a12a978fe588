package mx.vigia.notification.channel.endpoint;

import mx.vigia.platform.net.ForbiddenAddressException.Reason;

/** What came of the wish for an endpoint. */
public sealed interface EndpointCreationResult {
    /** It was made, and this is the only time its key is told. */
    record Made(Endpoint endpoint, WebhookSigningKey key) implements EndpointCreationResult {}

    /** The same form has made one already. */
    record Already() implements EndpointCreationResult {}

    /** Its owner has as many as may be. */
    record Enough(int most) implements EndpointCreationResult {}

    /** We must not knock there, or cannot. */
    record NotThere(Reason wrong, String found) implements EndpointCreationResult {}
}
