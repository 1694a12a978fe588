package mx.vigia.notification.watch;

import java.util.UUID;

/** What came of the wish to look out for something. */
public sealed interface WatchCreationResult {
    /** From now on it is looked out for. */
    record Looking(UUID watch) implements WatchCreationResult {}

    /** Nothing was saved: whoever asks has asked the same already, with this watch. */
    record Already(UUID watch) implements WatchCreationResult {}

    /** Nothing was saved: so many facts a day that nobody would read them. */
    record TooOften(double perDay, double most) implements WatchCreationResult {}

    /** Nothing was saved: whoever asks has this many watches already. */
    record TooMany(int most) implements WatchCreationResult {}
}
