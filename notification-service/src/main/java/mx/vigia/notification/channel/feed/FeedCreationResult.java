package mx.vigia.notification.channel.feed;

import mx.vigia.platform.access.Secret;

/** What came of the wish for a private address. */
public sealed interface FeedCreationResult {
    /** It was made, and this is the only time its key is told. */
    record Made(Secret key) implements FeedCreationResult {}

    /** The same form has made one already. */
    record Already() implements FeedCreationResult {}

    /** The person has as many as may be. */
    record Enough(int most) implements FeedCreationResult {}
}
