package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.platform.store.Jdbc;

/**
 * The letters that bounced, or were given up, for a temporary reason of their mailbox: one of them means nothing, many
 * in a row do.
 */
@ApplicationScoped
class SoftBounceRepository {
    /**
     * Counts the bounces in a row. Reports come in any order, so the row is bounded by the letters, before and after,
     * that a server accepted and did not bounce.
     */
    private static final String COUNT_IN_ROW_SQL = """
            select count(*), extract(epoch from max(taken_at) - min(taken_at))::bigint from soft_bounce where address = ?
            and taken_at > coalesce((select max(settled_at) from letter where sent_to = ? and state = 'ACCEPTED' and settled_at < ?), '-infinity')
            and taken_at < coalesce((select min(settled_at) from letter where sent_to = ? and state = 'ACCEPTED' and settled_at > ?), 'infinity')""";

    private final Jdbc jdbc;

    SoftBounceRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter that bounced.
     *
     * @param from the mailbox it was addressed to
     * @param taken when a server accepted it, or, where none did, since when it was tried
     */
    record Letter(UUID id, EmailAddress from, Instant taken) {}

    /**
     * Letters that bounced in a row.
     *
     * @param over the time from the first to the last, by when they were accepted
     */
    record Row(int times, Duration over) {}

    /** Records this letter; returns the row of bounces that it is part of. */
    Row after(Letter letter) {
        var address = letter.from().value();
        jdbc.update(
                "insert into soft_bounce (letter_id, address, taken_at) values (?, ?, ?) on conflict do nothing",
                letter.id(),
                address,
                letter.taken());
        return jdbc.one(
                COUNT_IN_ROW_SQL,
                row -> new Row(row.getInt(1), Duration.ofSeconds(row.getLong(2))),
                address,
                address,
                letter.taken(),
                address,
                letter.taken());
    }
}
