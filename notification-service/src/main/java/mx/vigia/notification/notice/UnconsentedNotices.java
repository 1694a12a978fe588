package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;

/**
 * Notices that were filed while their reader had not consented: never sent, so that a person who consents receives what
 * is new and not the past.
 */
@ApplicationScoped
class UnconsentedNotices {
    private final Jdbc jdbc;

    UnconsentedNotices(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns those of these notices. */
    Set<UUID> findUnconsented(Collection<UUID> notices) {
        return jdbc.list("""
                        select n.id from notice n join consent c on c.account_id = n.recipient
                        where n.id = any (?::uuid[]) and (c.given_at is null or c.given_at > n.filed_at)""", row -> row.getObject(1, UUID.class), notices).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
