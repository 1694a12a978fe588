package mx.vigia.notification.account;

import java.util.Set;
import java.util.UUID;

/** What a person belongs to, as far as the key in their hands must say it. */
public interface Belonging {
    /** The committees whose things this person may see. */
    Set<UUID> committeesOf(UUID person);

    /** The roles those seats give, beside the person's own. */
    Set<String> rolesOf(UUID person);
}
