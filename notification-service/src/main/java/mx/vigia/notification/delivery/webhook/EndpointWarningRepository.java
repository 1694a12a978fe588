package mx.vigia.notification.delivery.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.account.ConsentRegister;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.letter.EndpointLetters.EndpointEvent;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * The rows of warnings to the owner of an endpoint: the person, or the secretaries of the committee and the person who
 * created it.
 */
@ApplicationScoped
class EndpointWarningRepository {
    private static final SqlFunction<Warning> WARNING = row -> new Warning(
            row.getObject(1, UUID.class),
            new Recipient(
                    row.getObject(2, UUID.class),
                    new EmailAddress(row.getString(5)),
                    Language.valueOf(row.getString(6))),
            EndpointEvent.valueOf(row.getString(3)),
            row.getTimestamp(4).toInstant(),
            row.getString(7),
            row.getString(8).equals(WebhookOutcomeWriter.GONE_REASON),
            row.getInt(9));

    private final Jdbc jdbc;

    EndpointWarningRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Owes a letter to each of them, in the caller's transaction: at most one of a kind a day. */
    void queueWarnings(UUID endpoint, EndpointEvent what, Instant disabledOn, Instant now) {
        jdbc.update(
                """
                insert into endpoint_warning (endpoint_id, account_id, what, of_day, disabled_on, next_attempt)
                select p.id, a.id, ?, ?::timestamptz::date, ?, ? from endpoint p join account a on a.closed_at is null and not\s""" + ConsentRegister.AWAITING_CONSENT_CONDITION + """
                 and (a.id = p.person_id
                    or a.id = p.created_by and p.committee_id is not null or exists (select 1 from membership m
                        where m.committee_id = p.committee_id and m.account_id = a.id and m.role = 'SECRETARY'))
                where p.id = ? on conflict do nothing""", what.name(), now, disabledOn, now, endpoint);
    }

    /**
     * Claims the longest due warning for the duration of the lease; people closed since get none, and block no others.
     */
    Optional<Warning> claimNext(Duration lease) {
        return jdbc.first("""
                        update endpoint_warning w set next_attempt = now() + ?::interval, attempts = attempts + 1
                        from account a, endpoint p
                        where a.id = w.account_id and p.id = w.endpoint_id
                        and (w.endpoint_id, w.account_id, w.what, w.of_day) = (select due.endpoint_id, due.account_id, due.what, due.of_day
                            from endpoint_warning due join account owner on owner.id = due.account_id and owner.closed_at is null
                            where due.settled_at is null and due.next_attempt <= now()
                            order by due.next_attempt for update of due skip locked limit 1)
                        returning w.endpoint_id, a.id, w.what, w.disabled_on, a.address, a.language, p.name, p.remark, w.attempts""", WARNING, lease.toString());
    }

    void markDone(Warning warning, Instant now) {
        jdbc.update(
                """
                update endpoint_warning set settled_at = ?
                where endpoint_id = ? and account_id = ? and what = ? and disabled_on = ?""",
                now,
                warning.endpoint(),
                warning.to().account(),
                warning.what().name(),
                warning.disabledOn());
    }

    /** The person it is sent to. */
    record Recipient(UUID account, EmailAddress address, Language language) {}

    /** A warning to be sent. */
    record Warning(
            UUID endpoint,
            Recipient to,
            EndpointEvent what,
            Instant disabledOn,
            String name,
            boolean saidGone,
            int attempts) {}
}
