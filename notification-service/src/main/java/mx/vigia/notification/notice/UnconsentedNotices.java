package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.JdbcStatements;

/**
 * Notices that were filed while their reader had not consented: never sent, so that a person who consents receives what
 * is new and not the past.
 */
@ApplicationScoped
class UnconsentedNotices {
    private final JdbcStatements rows;

    UnconsentedNotices(JdbcStatements rows) {
        this.rows = rows;
    }

    /** Returns those of these notices. */
    Set<UUID> findUnconsented(Collection<UUID> notices) throws SQLException {
        return rows.read("""
                        select n.id from notice n join consent c on c.account_id = n.recipient
                        where n.id = any (?::uuid[]) and (c.given_at is null or c.given_at > n.filed_at)""", row -> row.getObject(1, UUID.class), notices).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
