package mx.vigia.analysis.linking.actor;

import java.util.UUID;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.platform.text.Sha256;

/**
 * A name under which pages list a member of a chamber.
 *
 * @param group the id of the group; empty if none is stated
 * @param key the site's own key of the person, prefixed with the site; empty if it has none
 */
public record NamedPerson(PersonName name, ChamberSeat seat, String group, String key) {
    public NamedPerson {
        group = OrEmpty.text(group);
        key = OrEmpty.text(key);
    }

    /** Returns a stable id for a name in a seat; a short name is distinguished by its group. */
    public UUID id() {
        return Sha256.identifier(String.join(
                "|",
                "person",
                seat.chamber().word(),
                Integer.toString(seat.legislature()),
                name.line(),
                name.isShort() ? group : "",
                key));
    }

    /** Whether both have keys of one site, and these differ. */
    boolean hasConflictingKey(NamedPerson other) {
        return !key.isEmpty() && !other.key.isEmpty() && !key.equals(other.key) && site().equals(other.site());
    }

    /** Whether both have the same key. */
    boolean hasSameKey(NamedPerson other) {
        return !key.isEmpty() && key.equals(other.key);
    }

    private String site() {
        return key.substring(0, key.indexOf(' '));
    }
}
