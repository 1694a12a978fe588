package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.Rows;

/** The rows behind {@code access.v1}: what was granted, what has ended, and which of it has been said. */
@ApplicationScoped
class AccessLedger {
    private final Rows rows;

    AccessLedger(Rows rows) {
        this.rows = rows;
    }

    /** Gives this secret what its holder's roles and seats open now. */
    Grant grant(String hash, UUID person, Instant now, Instant expires) throws SQLException {
        return rows.read("""
                        insert into access (hash, subject, roles, committees, granted_at, expires_at)
                        select ?, person, roles, committees, ?, ? from belonging where person = ?
                        returning hash, subject, roles, committees, revision, expires_at""", AccessLedger::grant, hash, now, expires, person).getFirst();
    }

    /** Grants again, under a new revision, what no longer says what its holder's roles and seats open. */
    List<Grant> renew(Instant now) throws SQLException {
        return rows.read("""
                update access a set roles = b.roles, committees = b.committees, revision = a.revision + 1,
                    granted_at = ?, announced_at = null
                from belonging b where b.person = a.subject and a.revoked_at is null and a.expires_at > ?
                and (a.roles <> b.roles or a.committees <> b.committees)
                returning a.hash, a.subject, a.roles, a.committees, a.revision, a.expires_at""", AccessLedger::grant, now, now);
    }

    /** Ends what this secret opened; true if it opened anything until now. */
    boolean revoke(String hash, Instant now) throws SQLException {
        return rows.change("update access set revoked_at = ? where hash = ? and revoked_at is null", now, hash) == 1;
    }

    void revokeExpired(Instant now) throws SQLException {
        rows.change("update access set revoked_at = expires_at where revoked_at is null and expires_at <= ?", now);
    }

    /** Grants whose announcement was never acknowledged and that were made before this moment. */
    List<Grant> unannounced(Instant before) throws SQLException {
        return rows.read("""
                select hash, subject, roles, committees, revision, expires_at from access
                where announced_at is null and revoked_at is null and granted_at <= ?
                order by granted_at limit 500""", AccessLedger::grant, before);
    }

    /** Hashes that open nothing any more and of which nobody has been told. */
    List<String> endedUnsaid(Instant before) throws SQLException {
        return rows.read("""
                select hash from access where tombstoned_at is null and revoked_at is not null
                and revoked_at <= ? order by revoked_at limit 500""", row -> row.getString(1), before);
    }

    /** Marks the grant; an end it has met meanwhile is said again, lest the grant be the last word on the topic. */
    void announced(Grant grant, Instant now) throws SQLException {
        rows.change(
                "update access set announced_at = ?, tombstoned_at = null where hash = ? and revision = ?",
                now,
                grant.hash(),
                grant.revision());
    }

    void tombstoned(String hash, Instant now) throws SQLException {
        rows.change("update access set tombstoned_at = ? where hash = ?", now, hash);
    }

    /** Forgets what has ended and been told as ended before this moment. */
    int forget(Instant before) throws SQLException {
        return rows.change("delete from access where tombstoned_at < ?", before);
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
