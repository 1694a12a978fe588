package mx.vigia.notification.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.member.AuditRepository;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * Addresses to which no alert is sent, because their server knows no such mailbox or accepts nothing for it for days.
 * Sign-in letters are sent, since a person who requests one reads it. Each entry is in the audit log, and an
 * administrator may remove it: what was withdrawn meanwhile, and would not have been given up yet, is due again.
 */
@ApplicationScoped
public class SuppressionList {
    private static final String SELECT_SQL = "select address, since, why, in_a_row from suppression";

    private static final String REQUEUE_LETTERS_SQL = """
            update letter l set state = 'DUE', settled_at = null, next_attempt = now() from account a
            where a.id = l.recipient and a.address = ? and l.state = 'WITHDRAWN' and l.remark = ?
            and l.owed_at > now() - ?::interval""";

    private static final Duration DAY = Duration.ofDays(1);

    private static final SqlFunction<Suppressed> SUPPRESSED =
            row -> new Suppressed(row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getInt(4));

    private final Jdbc jdbc;
    private final AuditRepository audit;
    private final DeliveryConfig config;
    private final Clock clock;

    SuppressionList(Jdbc jdbc, AuditRepository audit, DeliveryConfig config, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A suppressed address, since when, and the response of its server.
     *
     * @param inARow how many letters bounced in a row; 1 where the server reported that there is no such mailbox
     */
    public record Suppressed(String address, Instant since, String why, int inARow) {}

    boolean holds(EmailAddress address) {
        return of(address).isPresent();
    }

    /** Returns the suppression of this address; empty where there is none. */
    Optional<Suppressed> of(EmailAddress address) {
        return jdbc.first(SELECT_SQL + " where address = ?", SUPPRESSED, address.value());
    }

    /** Returns those of these addresses that are suppressed. */
    Set<EmailAddress> findSuppressed(Collection<EmailAddress> addresses) {
        return jdbc
                .list(
                        "select address from suppression where address = any (?::text[])",
                        row -> new EmailAddress(row.getString(1)),
                        addresses.stream().map(EmailAddress::value).toList())
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns how many were added in the last day. */
    int countOfLastDay() {
        return jdbc.one(
                "select count(*) from suppression where since > ?",
                row -> row.getInt(1),
                clock.instant().minus(DAY));
    }

    /** Adds an address that its server does not know. */
    void add(EmailAddress address, String why) {
        add(address, why, 1);
    }

    /**
     * Adds an address whose server accepted nothing for days: so many letters in a row bounced, the last with this
     * response.
     */
    void add(EmailAddress address, String why, int inARow) {
        QuarkusTransaction.joiningExisting().call(() -> {
            var now = clock.instant();
            var added = jdbc.update(
                    "insert into suppression (address, since, why, in_a_row) values (?, ?, ?, ?) on conflict do nothing",
                    address.value(),
                    now,
                    DeliveryRepository.truncate(why),
                    inARow);
            if (added > 0) {
                audit.save(Optional.empty(), "suppressed", address.value(), "", DeliveryRepository.truncate(why), now);
            }
            return added;
        });
    }

    /** Removes the suppressions of these refused letters, since their server is mistaken. */
    void liftForRefused(List<LetterClaim> refused) {
        var addresses = jdbc.list(
                """
                select s.address from suppression s where s.address in (
                    select a.address from letter l join account a on a.id = l.recipient where l.id = any (?::uuid[]))""",
                row -> row.getString(1),
                refused.stream().map(LetterClaim::letter).toList());
        for (var address : addresses) {
            lift(Optional.empty(), address);
        }
    }

    /** Returns all suppressed addresses, latest first. */
    public List<Suppressed> all() {
        return jdbc.list(SELECT_SQL + " order by since desc, address", SUPPRESSED);
    }

    /** Removes a suppression at the request of this administrator; returns false where there was none. */
    public boolean lift(UUID by, String address) {
        return lift(Optional.of(by), address);
    }

    private boolean lift(Optional<UUID> by, String address) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var why = jdbc.list(
                    "delete from suppression where address = ? returning why", row -> row.getString(1), address);
            if (!why.isEmpty()) {
                jdbc.update("delete from soft_bounce where address = ?", address);
                jdbc.update(
                        REQUEUE_LETTERS_SQL,
                        address,
                        Withdrawal.NO_MAILBOX.name(),
                        config.giveUp().toString());
                audit.save(by, "suppression-lifted", address, why.getFirst(), "", clock.instant());
            }
            return !why.isEmpty();
        });
    }
}
