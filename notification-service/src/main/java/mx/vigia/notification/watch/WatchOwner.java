package mx.vigia.notification.watch;

import java.util.UUID;

/** Whose a watch is. */
public sealed interface WatchOwner {
    /** A person's own. */
    record OfPerson(UUID person) implements WatchOwner {}

    /** All members' of a committee. */
    record OfCommittee(UUID committee) implements WatchOwner {}
}
