package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows behind {@code access.v1}: grants, their ends, and which of these were published. */
@ApplicationScoped
class AccessGrantRepository {
    private static final String GRANT_COLUMNS =
            "a.hash, a.subject, a.kind, a.roles, a.committees, a.scopes, a.revision, a.expires_at";

    private static final SqlFunction<AccessGrantEvent> GRANT = row -> new AccessGrantEvent(
            row.getString(1),
            row.getObject(2, UUID.class),
            row.getString(3),
            List.of((String[]) row.getArray(4).getArray()),
            List.of((UUID[]) row.getArray(5).getArray()),
            List.of((String[]) row.getArray(6).getArray()),
            row.getInt(7),
            row.getTimestamp(8).toInstant());

    private final Jdbc jdbc;

    AccessGrantRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Grants the requested scopes to a program's token, as far as its owner's roles allow. */
    void saveTokenGrant(String hash, UUID maker, Set<String> requested, Instant now, Instant expires) {
        jdbc.update("""
            insert into access (hash, subject, kind, asked, roles, committees, scopes, granted_at, expires_at)
            select ?, person, 'token', ?, '{}', '{}',
                array(select s.name from scope s where s.name = any(?) and s.needs && roles order by s.name), ?, ?
            from belonging where person = ?\
            """, hash, requested, requested, now, expires, maker);
    }

    /** Returns the current grant of this secret. */
    AccessGrantEvent findCurrent(String hash) {
        return jdbc.one("select " + GRANT_COLUMNS + " from access a where a.hash = ?", GRANT, hash);
    }

    /** Returns a grant of what its holder's roles and seats currently open; empty where they have left. */
    Optional<AccessGrantEvent> readGrant(String hash, UUID person, Instant now, Instant expires) {
        return jdbc.first("""
            insert into access as a (hash, subject, roles, committees, granted_at, expires_at)
            select ?, person, roles, committees, ?, ? from belonging where person = ?
            returning %s\
            """.formatted(GRANT_COLUMNS), GRANT, hash, now, expires, person);
    }

    /**
     * Renews, under a new revision, the grants that differ from the roles and seats of their holder (or their maker).
     */
    List<AccessGrantEvent> renew(Instant now) {
        return jdbc.list("""
            update access a set roles = o.roles, committees = o.committees, scopes = o.scopes,
                revision = a.revision + 1, granted_at = ?, announced_at = null
            from opening o where o.hash = a.hash and a.expires_at > ?
            and (a.roles <> o.roles or a.committees <> o.committees or a.scopes <> o.scopes)
            returning %s\
            """.formatted(GRANT_COLUMNS), GRANT, now, now);
    }

    /** Revokes the grant of this secret; returns true if it was active. */
    boolean revoke(String hash, Instant now) {
        return jdbc.update("update access set revoked_at = ? where hash = ? and revoked_at is null", now, hash) == 1;
    }

    /** Revokes all active grants of this person, and returns their hashes. */
    List<String> revokeAllOf(UUID person, Instant now) {
        return jdbc.list(
                "update access set revoked_at = ? where subject = ? and revoked_at is null returning hash",
                row -> row.getString(1),
                now,
                person);
    }

    /** Revokes grants made to a person at the very moment of their removal. */
    void revokeOfClosedAccounts(Instant now) {
        jdbc.update(
                "update access set revoked_at = ? from account a where a.id = subject and a.closed_at is not null and"
                        + " revoked_at is null",
                now);
    }

    void revokeExpired(Instant now) {
        jdbc.update("update access set revoked_at = expires_at where revoked_at is null and expires_at <= ?", now);
    }

    /** Returns grants made before this moment whose announcement was never acknowledged. */
    List<AccessGrantEvent> findUnannounced(Instant before) {
        return jdbc.list("""
            select %s from access a
            where announced_at is null and revoked_at is null and granted_at <= ?
            order by granted_at limit 500\
            """.formatted(GRANT_COLUMNS), GRANT, before);
    }

    /** Returns every grant that is in force at this moment. */
    List<AccessGrantEvent> findInForce(Instant now) {
        return jdbc.list(
                "select " + GRANT_COLUMNS + " from access a where revoked_at is null and expires_at > ?", GRANT, now);
    }

    /** Returns those of these grants that are in force at this moment. */
    List<AccessGrantEvent> findInForce(Collection<String> hashes, Instant now) {
        return jdbc.list(
                "select " + GRANT_COLUMNS
                        + " from access a where revoked_at is null and expires_at > ? and hash = any (?)",
                GRANT,
                now,
                Jdbc.array("text", hashes));
    }

    /** Returns hashes of ended grants whose end was not published. */
    List<String> findUnannouncedRevocations(Instant before) {
        return jdbc.list("""
            select hash from access where tombstoned_at is null and revoked_at is not null
            and revoked_at <= ? order by revoked_at limit 500\
            """, row -> row.getString(1), before);
    }

    /**
     * Marks the grant as published; if it has ended meanwhile, the end is published again, so that the grant is not the
     * last on the topic.
     */
    void markAnnounced(AccessGrantEvent grant, Instant now) {
        jdbc.update(
                "update access set announced_at = ?, tombstoned_at = null where hash = ? and revision = ?",
                now,
                grant.hash(),
                grant.revision());
    }

    void markTombstoned(String hash, Instant now) {
        jdbc.update("update access set tombstoned_at = ? where hash = ?", now, hash);
    }

    /** Deletes grants whose end was published before this moment. */
    int forget(Instant before) {
        return jdbc.update("delete from access where tombstoned_at < ?", before);
    }
}
