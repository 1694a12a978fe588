package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.JdbcStatements;

/** The rows behind {@code access.v1}: what was granted, what has ended, and which of it has been said. */
@ApplicationScoped
class AccessGrantRepository {
    private static final String GRANT_COLUMNS =
            "a.hash, a.subject, a.kind, a.roles, a.committees, a.scopes, a.revision, a.expires_at";

    private final JdbcStatements rows;

    AccessGrantRepository(JdbcStatements rows) {
        this.rows = rows;
    }

    /** Gives the secret of a program what was asked for, as far as its maker's roles let it. */
    void saveTokenGrant(String hash, UUID maker, Set<String> asked, Instant now, Instant expires) throws SQLException {
        rows.change("""
                insert into access (hash, subject, kind, asked, roles, committees, scopes, granted_at, expires_at)
                select ?, person, 'token', ?, '{}', '{}',
                    array(select s.name from scope s where s.name = any(?) and s.needs && roles order by s.name), ?, ?
                from belonging where person = ?""", hash, asked, asked, now, expires, maker);
    }

    /** What this secret opens, as it stands. */
    AccessGrantEvent standing(String hash) throws SQLException {
        return rows.read(
                        "select " + GRANT_COLUMNS + " from access a where a.hash = ?",
                        AccessGrantRepository::readGrant,
                        hash)
                .getFirst();
    }

    /** Gives this secret what its holder's roles and seats open now; nothing where they have left. */
    Optional<AccessGrantEvent> readGrant(String hash, UUID person, Instant now, Instant expires) throws SQLException {
        return rows
                .read("""
                        insert into access as a (hash, subject, roles, committees, granted_at, expires_at)
                        select ?, person, roles, committees, ?, ? from belonging where person = ?
                        returning %s""".formatted(GRANT_COLUMNS), AccessGrantRepository::readGrant, hash, now, expires, person)
                .stream()
                .findFirst();
    }

    /** Grants again, under a new revision, what no longer says what its holder's (or its maker's) roles and seats open. */
    List<AccessGrantEvent> renew(Instant now) throws SQLException {
        return rows.read("""
                update access a set roles = o.roles, committees = o.committees, scopes = o.scopes,
                    revision = a.revision + 1, granted_at = ?, announced_at = null
                from opening o where o.hash = a.hash and a.expires_at > ?
                and (a.roles <> o.roles or a.committees <> o.committees or a.scopes <> o.scopes)
                returning %s""".formatted(GRANT_COLUMNS), AccessGrantRepository::readGrant, now, now);
    }

    /** Ends what this secret opened; true if it opened anything until now. */
    boolean revoke(String hash, Instant now) throws SQLException {
        return rows.change("update access set revoked_at = ? where hash = ? and revoked_at is null", now, hash) == 1;
    }

    /** Ends whatever this person's secrets opened until now, and gives their hashes. */
    List<String> revokeAllOf(UUID person, Instant now) throws SQLException {
        return rows.read(
                "update access set revoked_at = ? where subject = ? and revoked_at is null returning hash",
                row -> row.getString(1),
                now,
                person);
    }

    /** Ends what was granted to somebody at the very moment in which they were let go. */
    void revokeOfClosedAccounts(Instant now) throws SQLException {
        rows.change(
                "update access set revoked_at = ? from account a where a.id = subject and a.closed_at is not null and revoked_at is null",
                now);
    }

    void revokeExpired(Instant now) throws SQLException {
        rows.change("update access set revoked_at = expires_at where revoked_at is null and expires_at <= ?", now);
    }

    /** Grants whose announcement was never acknowledged and that were made before this moment. */
    List<AccessGrantEvent> findUnannounced(Instant before) throws SQLException {
        return rows.read("""
                select %s from access a
                where announced_at is null and revoked_at is null and granted_at <= ?
                order by granted_at limit 500""".formatted(GRANT_COLUMNS), AccessGrantRepository::readGrant, before);
    }

    /** Hashes that open nothing any more and of which nobody has been told. */
    List<String> findUnannouncedRevocations(Instant before) throws SQLException {
        return rows.read("""
                select hash from access where tombstoned_at is null and revoked_at is not null
                and revoked_at <= ? order by revoked_at limit 500""", row -> row.getString(1), before);
    }

    /** Marks the grant; an end it has met meanwhile is said again, lest the grant be the last word on the topic. */
    void markAnnounced(AccessGrantEvent grant, Instant now) throws SQLException {
        rows.change(
                "update access set announced_at = ?, tombstoned_at = null where hash = ? and revision = ?",
                now,
                grant.hash(),
                grant.revision());
    }

    void markTombstoned(String hash, Instant now) throws SQLException {
        rows.change("update access set tombstoned_at = ? where hash = ?", now, hash);
    }

    /** Forgets what has ended and been told as ended before this moment. */
    int forget(Instant before) throws SQLException {
        return rows.change("delete from access where tombstoned_at < ?", before);
    }

    private static AccessGrantEvent readGrant(ResultSet row) throws SQLException {
        return new AccessGrantEvent(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                List.of((String[]) row.getArray(4).getArray()),
                List.of((UUID[]) row.getArray(5).getArray()),
                List.of((String[]) row.getArray(6).getArray()),
                row.getInt(7),
                row.getTimestamp(8).toInstant());
    }
}
