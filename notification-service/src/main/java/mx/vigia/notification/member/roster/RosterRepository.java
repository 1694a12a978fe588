package mx.vigia.notification.member.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The lists that were shown and are not carried out yet; deleted once they are, or after an hour. */
@ApplicationScoped
class RosterRepository implements PanacheRepositoryBase<StoredRoster, UUID> {
    /** The maximum number of pending lists per person; the next replaces the oldest. */
    static final int MAX_PENDING_LISTS = 5;

    private final ObjectMapper json;

    RosterRepository(ObjectMapper json) {
        this.json = json;
    }

    @Transactional
    UUID keep(UUID by, String file, Roster roster, Instant until) {
        var stored = new StoredRoster(by, file, toJson(roster), until);
        persist(stored);
        delete(
                "author = ?1 and id not in (select r.id from StoredRoster r where r.author = ?1"
                        + " order by r.expires desc, r.id limit " + MAX_PENDING_LISTS + ")",
                by);
        return stored.id();
    }

    /** Returns a list of this person that has not expired. */
    Optional<StoredRoster> find(UUID id, UUID by, Instant now) {
        return find("id = ?1 and author = ?2 and expires > ?3", id, by, now).firstResultOptional();
    }

    /** Returns what a stored list says. */
    Roster read(StoredRoster stored) {
        try {
            return json.readValue(stored.json(), Roster.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list is read as it was written", e);
        }
    }

    /** Deletes a list; returns whether it existed. Of two concurrent callers only one gets true. */
    @Transactional
    boolean forget(UUID id) {
        return delete("id", id) > 0;
    }

    @Transactional
    long deleteExpired(Instant now) {
        return delete("expires <= ?1", now);
    }

    private String toJson(Roster roster) {
        try {
            return json.writeValueAsString(roster);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list is always writable", e);
        }
    }
}
