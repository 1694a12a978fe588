package mx.vigia.notification.member.roster;

import java.util.Set;
import java.util.UUID;

/**
 * The person who imports a list.
 *
 * @param administers whether they may enrol, change and remove anybody; others may only assign seats in the committees
 *     they are the secretary of
 */
public record ImportAuthor(UUID person, boolean administers, Set<UUID> secretaryOf) {
    public ImportAuthor {
        secretaryOf = Set.copyOf(secretaryOf);
    }

    /** Whether the author may assign seats in this committee. */
    public boolean mayChange(UUID committee) {
        return administers || secretaryOf.contains(committee);
    }
}
