package mx.vigia.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Which revisions of which watches have been said on {@code watches.v1}. */
@ApplicationScoped
class WatchLedger {
    private final DataSource database;

    WatchLedger(DataSource database) {
        this.database = database;
    }

    /** Revisions made before this moment whose announcement was never acknowledged. */
    List<WatchSet> unannounced(Instant before) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select id, revision, state, query, kinds from watch
                        where announced_at is null and changed_at <= ? order by changed_at limit 500""")) {
            query.setTimestamp(1, Timestamp.from(before));
            var sets = new ArrayList<WatchSet>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    sets.add(set(rows));
                }
            }
            return sets;
        }
    }

    /** Watches whose deletion was told before this moment and whose tombstone is due. */
    List<UUID> longDeleted(Instant before) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select id from watch where state = 'DELETED' and tombstoned_at is null
                        and announced_at <= ? order by announced_at limit 500""")) {
            query.setTimestamp(1, Timestamp.from(before));
            var watches = new ArrayList<UUID>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    watches.add(rows.getObject(1, UUID.class));
                }
            }
            return watches;
        }
    }

    /** Marks this revision; a newer one is said again, lest the older be the last word on the topic. */
    void announced(WatchSet set, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update watch set announced_at = case when revision = ? then ?::timestamptz end where id = ?""")) {
            update.setInt(1, set.revision());
            update.setTimestamp(2, Timestamp.from(now));
            update.setObject(3, set.watch());
            update.executeUpdate();
        }
    }

    void tombstoned(UUID watch, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update watch set tombstoned_at = ? where id = ?")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setObject(2, watch);
            update.executeUpdate();
        }
    }

    private static WatchSet set(ResultSet row) throws SQLException {
        return new WatchSet(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3).equals("DELETED"),
                row.getString(3).equals("PAUSED"),
                row.getString(4),
                List.of((String[]) row.getArray(5).getArray()));
    }
}
