package mx.vigia.notification.watch;

import java.util.UUID;

/** The owner of a watch. */
public sealed interface WatchOwner {
    /** A person. */
    record OfPerson(UUID person) implements WatchOwner {}

    /** All members of a committee. */
    record OfCommittee(UUID committee) implements WatchOwner {}
}
