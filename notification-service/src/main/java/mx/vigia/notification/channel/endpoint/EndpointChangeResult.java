package mx.vigia.notification.channel.endpoint;

import mx.vigia.platform.net.ForbiddenAddressException.Reason;

/** The result of a request to change an endpoint. */
public sealed interface EndpointChangeResult {
    /** It is changed, from the next attempt on. */
    record Done() implements EndpointChangeResult {}

    /** The address is not allowed or cannot be reached; nothing was changed. */
    record NotThere(Reason wrong, String found) implements EndpointChangeResult {}
}
