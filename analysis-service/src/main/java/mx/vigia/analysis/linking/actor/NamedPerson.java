package mx.vigia.analysis.linking.actor;

import java.util.UUID;
import mx.vigia.platform.text.Sha256;

/**
 * A name under which pages list a member of a chamber.
 *
 * @param group the id of the group, or null if none is stated
 * @param key the site's own key of the person, prefixed with the site, or null
 */
public record NamedPerson(PersonName name, ChamberSeat seat, String group, String key) {
    /** Returns a stable id for a name in a seat; a short name is distinguished by its group. */
    public UUID id() {
        return Sha256.identifier(String.join(
                "|",
                "person",
                seat.chamber().word(),
                Integer.toString(seat.legislature()),
                name.line(),
                name.isShort() && group != null ? group : "",
                key == null ? "" : key));
    }

    /** Whether both have keys of one site, and these differ. */
    boolean hasConflictingKey(NamedPerson other) {
        return key != null && other.key != null && !key.equals(other.key) && site().equals(other.site());
    }

    private String site() {
        return key.substring(0, key.indexOf(' '));
    }
}
