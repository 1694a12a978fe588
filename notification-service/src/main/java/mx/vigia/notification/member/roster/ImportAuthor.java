package mx.vigia.notification.member.roster;

import java.util.Set;
import java.util.UUID;

/**
 * Whose list it is.
 *
 * @param administers whether they may take in, change and let go anybody; others only seat people in the committees they are the secretary of
 */
public record ImportAuthor(UUID person, boolean administers, Set<UUID> secretaryOf) {
    public ImportAuthor {
        secretaryOf = Set.copyOf(secretaryOf);
    }

    /** Whether it may seat people in this committee. */
    public boolean mayChange(UUID committee) {
        return administers || secretaryOf.contains(committee);
    }
}
