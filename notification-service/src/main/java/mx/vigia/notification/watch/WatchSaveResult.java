package mx.vigia.notification.watch;

import java.util.UUID;

/** The result of a request for a watch. */
public sealed interface WatchSaveResult {
    /** The watch is as requested. */
    record Saved(UUID watch) implements WatchSaveResult {}

    /** Not saved: the owner has the same query already, in this watch. */
    record Already(UUID watch) implements WatchSaveResult {}

    /** Not saved: the query would match too many facts a day to be read. */
    record TooOften(double perDay, double most) implements WatchSaveResult {}

    /** Not saved: the owner has the maximum number of watches. */
    record TooMany(int most) implements WatchSaveResult {}
}
