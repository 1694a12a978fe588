package mx.vigia.notification.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import mx.vigia.notification.account.ConsentRegister;
import mx.vigia.platform.store.Jdbc;

/**
 * Disables endpoints of committees whose address was set by a person who is no longer a member. They may belong to that
 * person, so nothing more is sent to them.
 */
@ApplicationScoped
class OrphanedEndpoints {
    private static final String DISABLE_SQL = """
            with off as (update endpoint set state = 'OFF', changed_at = ?
                where state = 'ON' and coalesce(led_by, created_by) = ? and committee_id is not null %s returning id, committee_id),
            withdrawn as (update message m set state = 'WITHDRAWN', settled_at = ? from off where m.endpoint_id = off.id and m.state = 'DUE')
            insert into endpoint_warning (endpoint_id, account_id, what, of_day, disabled_on, next_attempt)
            select off.id, a.id, 'LEFT', ?::timestamptz::date, ?, ? from off join account a on a.closed_at is null and not\s""" + ConsentRegister.AWAITING_CONSENT_CONDITION + """
             and a.id <> ? and (exists (select 1 from membership m
                    where m.committee_id = off.committee_id and m.account_id = a.id and m.role = 'SECRETARY')
                or 'administrator' = any (a.roles) and not exists (select 1 from membership m
                    where m.committee_id = off.committee_id and m.account_id <> ? and m.role = 'SECRETARY'))
            on conflict do nothing""";

    private final Jdbc jdbc;

    OrphanedEndpoints(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Disables the committee endpoints that this person set, in the caller's transaction, and owes a letter to the
     * secretaries, or to the administrators where there is no secretary.
     */
    void disable(UUID person, Instant now) {
        jdbc.update(DISABLE_SQL.formatted(""), now, person, now, now, now, now, person, person);
    }

    /** Does the same for these committees only. */
    void disable(UUID person, Collection<UUID> committees, Instant now) {
        jdbc.update(
                DISABLE_SQL.formatted("and committee_id = any (?::uuid[])"),
                now,
                person,
                committees,
                now,
                now,
                now,
                now,
                person,
                person);
    }
}
