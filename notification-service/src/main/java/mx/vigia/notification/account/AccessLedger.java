package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows behind {@code access.v1}: what was granted, what has ended, and which of it has been said. */
@ApplicationScoped
class AccessLedger {
    private final DataSource database;

    AccessLedger(DataSource database) {
        this.database = database;
    }

    void grant(Grant grant, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into access (hash, subject, roles, committees, revision, granted_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, grant.hash());
            insert.setObject(2, grant.subject());
            insert.setArray(3, connection.createArrayOf("text", grant.roles().toArray()));
            insert.setArray(
                    4, connection.createArrayOf("uuid", grant.committees().toArray()));
            insert.setInt(5, grant.revision());
            insert.setTimestamp(6, Timestamp.from(now));
            insert.setTimestamp(7, Timestamp.from(grant.expires()));
            insert.executeUpdate();
        }
    }

    /** Ends what this secret opened; true if it opened anything until now. */
    boolean revoke(String hash, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update access set revoked_at = ? where hash = ? and revoked_at is null")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, hash);
            return update.executeUpdate() == 1;
        }
    }

    void revokeExpired(Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update access set revoked_at = expires_at where revoked_at is null and expires_at <= ?")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.executeUpdate();
        }
    }

    /** Grants whose announcement was never acknowledged and that were made before this moment. */
    List<Grant> unannounced(Instant before) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select hash, subject, roles, committees, revision, expires_at from access
                        where announced_at is null and revoked_at is null and granted_at <= ?
                        order by granted_at limit 500""")) {
            query.setTimestamp(1, Timestamp.from(before));
            var grants = new ArrayList<Grant>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    grants.add(grant(rows));
                }
            }
            return grants;
        }
    }

    /** Hashes that open nothing any more and of which nobody has been told. */
    List<String> endedUnsaid(Instant before) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select hash from access where tombstoned_at is null and revoked_at is not null
                        and revoked_at <= ? order by revoked_at limit 500""")) {
            query.setTimestamp(1, Timestamp.from(before));
            var hashes = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    hashes.add(rows.getString(1));
                }
            }
            return hashes;
        }
    }

    /** Marks the grant; an end it has met meanwhile is said again, lest the grant be the last word on the topic. */
    void announced(Grant grant, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update access set announced_at = ?, tombstoned_at = null where hash = ? and revision = ?""")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, grant.hash());
            update.setInt(3, grant.revision());
            update.executeUpdate();
        }
    }

    void tombstoned(String hash, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update access set tombstoned_at = ? where hash = ?")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, hash);
            update.executeUpdate();
        }
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getString(1),
                row.getObject(2, UUID.class),
                "session",
                List.of((String[]) row.getArray(3).getArray()),
                List.of((UUID[]) row.getArray(4).getArray()),
                List.of(),
                row.getInt(5),
                row.getTimestamp(6).toInstant());
    }
}
