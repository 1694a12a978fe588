package mx.vigia.notification.channel.endpoint;

import mx.vigia.platform.net.ForbiddenAddressException.Reason;

/** What came of the wish to change an endpoint. */
public sealed interface EndpointChangeResult {
    /** It is as was wished, from the next attempt on. */
    record Done() implements EndpointChangeResult {}

    /** We must not knock there, or cannot; it is as it was. */
    record NotThere(Reason wrong, String found) implements EndpointChangeResult {}
}
