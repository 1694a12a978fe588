package mx.vigia.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The rows of the last announced health of each site. */
@ApplicationScoped
class LastAnnouncedHealthRepository {
    private final Jdbc jdbc;
    private final ObjectMapper json;

    LastAnnouncedHealthRepository(Jdbc jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns the last announcement of the site, locked until the caller's transaction ends. */
    LastAnnouncedHealth findForUpdate(String site) {
        jdbc.update("insert into source_last_word (site) values (?) on conflict do nothing", site);
        return jdbc.one(
                "select told, held, due_at, doubted_at from source_last_word where site = ? for update",
                this::readRow,
                site);
    }

    void put(String site, LastAnnouncedHealth word) {
        jdbc.update(
                """
                update source_last_word set told = cast(? as uuid), held = ?, due_at = cast(? as timestamptz),
                    doubted_at = cast(? as timestamptz) where site = ?""", toJson(word.told()), toJson(word.held()), toJson(word.dueAt()), toJson(word.doubtedAt()), site);
    }

    /** Returns the sites whose held report is due. */
    List<String> due(Instant now) {
        return jdbc.list(
                "select site from source_last_word where due_at <= ? and doubted_at is null order by due_at",
                row -> row.getString(1),
                now);
    }

    private LastAnnouncedHealth readRow(ResultSet row) throws SQLException {
        return new LastAnnouncedHealth(
                row.getObject(1, UUID.class),
                Optional.ofNullable(row.getString(2))
                        .map(held -> SiteHealthEvent.parseStored(held, json))
                        .orElse(null),
                moment(row.getTimestamp(3)),
                moment(row.getTimestamp(4)));
    }

    private static Instant moment(Timestamp written) {
        return written == null ? null : written.toInstant();
    }

    private static String toJson(Object value) {
        return value == null ? null : value.toString();
    }

    private String toJson(SiteHealthEvent healthEvent) {
        try {
            return healthEvent == null ? null : json.writeValueAsString(healthEvent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The health of a site is always writable", e);
        }
    }
}
