package mx.vigia.notification.member.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The rows of lists that were shown and are not carried out yet; deleted once they are, or after an hour. */
@ApplicationScoped
class RosterRepository {
    /** The maximum number of pending lists per person; the next replaces the oldest. */
    static final int MAX_PENDING_LISTS = 5;

    private final Jdbc jdbc;
    private final ObjectMapper json;

    RosterRepository(Jdbc jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    UUID keep(UUID by, String file, Roster roster, Instant until) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into roster (id, sent_by, file, list, expires_at) values (?, ?, ?, ?, ?)",
                id,
                by,
                file,
                toJson(roster),
                until);
        jdbc.update(
                "delete from roster where sent_by = ? and id not in"
                        + " (select id from roster where sent_by = ? order by expires_at desc, id limit ?)",
                by,
                by,
                MAX_PENDING_LISTS);
        return id;
    }

    /** Returns a list of this person that has not expired. */
    Optional<StoredRoster> find(UUID id, UUID by, Instant now) {
        return jdbc.first(
                "select file, list from roster where id = ? and sent_by = ? and expires_at > ?",
                row -> new StoredRoster(row.getString(1), read(row.getString(2))),
                id,
                by,
                now);
    }

    /** Deletes a list; returns whether it existed. Of two concurrent callers only one gets true. */
    boolean forget(UUID id) {
        return jdbc.update("delete from roster where id = ?", id) > 0;
    }

    int deleteExpired(Instant now) {
        return jdbc.update("delete from roster where expires_at <= ?", now);
    }

    private String toJson(Roster roster) {
        try {
            return json.writeValueAsString(roster);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list is always writable", e);
        }
    }

    private Roster read(String list) {
        try {
            return json.readValue(list, Roster.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list is read as it was written", e);
        }
    }

    /** A list and the name of its file. */
    record StoredRoster(String file, Roster roster) {}
}
