package mx.vigia.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which members no longer want the letters of which of their committees' watches. */
@ApplicationScoped
class StopBook {
    private final DataSource database;

    StopBook(DataSource database) {
        this.database = database;
    }

    void stop(UUID watch, UUID person, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into watch_stop (watch_id, account_id, stopped_at)
                        select id, ?, ? from watch where id = ? on conflict do nothing""")) {
            insert.setObject(1, person);
            insert.setTimestamp(2, Timestamp.from(now));
            insert.setObject(3, watch);
            insert.executeUpdate();
        }
    }

    void resume(UUID watch, UUID person) throws SQLException {
        try (var connection = database.getConnection();
                var delete =
                        connection.prepareStatement("delete from watch_stop where watch_id = ? and account_id = ?")) {
            delete.setObject(1, watch);
            delete.setObject(2, person);
            delete.executeUpdate();
        }
    }

    Set<UUID> stoppedBy(UUID person) throws SQLException {
        return new HashSet<>(ids("select watch_id from watch_stop where account_id = ?", person));
    }

    /** The watches for whose sake a notice was filed. */
    List<UUID> behind(UUID notice) throws SQLException {
        return ids("select watch_id from notice_reason where notice_id = ?", notice);
    }

    private List<UUID> ids(String sql, UUID of) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, of);
            var found = new ArrayList<UUID>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }
}
