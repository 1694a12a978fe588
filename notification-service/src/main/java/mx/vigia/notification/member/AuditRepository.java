package mx.vigia.notification.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The rows of the audit log of people and committees. */
@ApplicationScoped
public class AuditRepository {
    private final Jdbc jdbc;

    AuditRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes an entry, in the caller's transaction. */
    public void save(Optional<UUID> who, String action, String whom, String before, String after, Instant now) {
        jdbc.update(
                "insert into audit (at, who, deed, whom, before, after) values (?, ?::uuid, ?, ?, ?, ?)",
                now,
                who.map(UUID::toString).orElse(null),
                action,
                whom,
                before,
                after);
    }

    /** Returns the latest entries before this number, newest first. */
    public List<AuditEntry> before(long number, int max) {
        return jdbc.list(
                """
                select e.number, e.at, coalesce(a.name, ''), e.deed, e.whom, e.before, e.after
                from audit e left join account a on a.id = e.who where e.number < ? order by e.number desc limit ?""",
                row -> new AuditEntry(
                        row.getLong(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                number,
                max);
    }
}
