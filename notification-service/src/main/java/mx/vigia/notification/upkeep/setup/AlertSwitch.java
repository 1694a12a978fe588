package mx.vigia.notification.upkeep.setup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.member.AuditRepository;
import mx.vigia.platform.store.Jdbc;

/**
 * Turns the alerts of committees on and off. What is filed from then on is sent, or not; what was filed before stays as
 * it was decided.
 */
@ApplicationScoped
public class AlertSwitch {
    private static final String LOCK_SQL = """
            select name_es, alerts_on,
                exists (select from membership m join account a on a.id = m.account_id and a.closed_at is null
                    where m.committee_id = c.id)
                and exists (select from watch w where w.committee_id = c.id and w.state = 'ACTIVE')
            from committee c where id = ? for no key update of c""";

    private final Jdbc jdbc;
    private final AuditRepository audit;
    private final Clock clock;

    AlertSwitch(Jdbc jdbc, AuditRepository audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of turning alerts on or off. */
    public enum SwitchResult {
        DONE,
        /** It has no members or no active watches, and its alerts stay off. */
        INCOMPLETE,
        UNKNOWN
    }

    /** Who last turned the alerts of a committee on or off, and when. */
    public record LastChange(Instant at, String by) {}

    private record Locked(String name, boolean on, boolean ready) {}

    /** Turns them on or off in a transaction of its own; where they already are, nothing is audited. */
    public SwitchResult turn(UUID by, UUID committee, boolean on) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jdbc
                        .list(
                                LOCK_SQL,
                                row -> new Locked(row.getString(1), row.getBoolean(2), row.getBoolean(3)),
                                committee)
                        .stream()
                        .findFirst()
                        .map(locked -> turn(by, committee, locked, on))
                        .orElse(SwitchResult.UNKNOWN));
    }

    private SwitchResult turn(UUID by, UUID committee, Locked locked, boolean on) {
        if (locked.on() == on) {
            return SwitchResult.DONE;
        }
        if (on && !locked.ready()) {
            return SwitchResult.INCOMPLETE;
        }
        var now = clock.instant();
        jdbc.update(
                "update committee set alerts_on = ?, alerts_changed_at = ?, alerts_changed_by = ? where id = ?",
                on,
                now,
                by,
                committee);
        audit.save(Optional.of(by), on ? "alerts-on" : "alerts-off", locked.name(), "", "", now);
        return SwitchResult.DONE;
    }

    /** Returns the last change; empty where there was none. */
    public List<LastChange> findLastChange(UUID committee) {
        return jdbc.list(
                "select c.alerts_changed_at, a.name from committee c join account a on a.id = c.alerts_changed_by where c.id = ?",
                row -> new LastChange(Jdbc.instant(row, 1), row.getString(2)),
                committee);
    }

    /** Returns how many facts its watches matched for somebody that are not sent, as its alerts were off. */
    public int countHeld(UUID committee) {
        return jdbc.one("""
                select count(distinct n.fact_id) from watch w join notice_reason r on r.watch_id = w.id and r.alerts_off
                join notice n on n.id = r.notice_id join fact f on f.id = n.fact_id
                where w.committee_id = ? and f.kind <> 'corrected'""", row -> row.getInt(1), committee);
    }
}
