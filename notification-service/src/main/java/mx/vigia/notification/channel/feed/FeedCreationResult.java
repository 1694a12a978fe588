package mx.vigia.notification.channel.feed;

import mx.vigia.platform.access.Secret;

/** The result of a request for a private address. */
public sealed interface FeedCreationResult {
    /** It was created; its key is shown only this once. */
    record Made(Secret key) implements FeedCreationResult {}

    /** The same form has created one already. */
    record Already() implements FeedCreationResult {}

    /** The person has the maximum number of addresses. */
    record Enough(int most) implements FeedCreationResult {}
}
