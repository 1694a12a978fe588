package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.JdbcStatements;
import mx.vigia.notification.account.EmailAddress;

/** The letters that came back, or were given up, because their mailbox could not be let into for the time being: one such says nothing, many in a row do. */
@ApplicationScoped
class SoftBounceRepository {
    /** Reports come in any order, so the row is what lies between the letters, before and after, that a server took and did not give back. */
    private static final String COUNT_IN_ROW_SQL = """
            select count(*), extract(epoch from max(taken_at) - min(taken_at))::bigint from soft_bounce where address = ?
            and taken_at > coalesce((select max(settled_at) from letter where sent_to = ? and state = 'ACCEPTED' and settled_at < ?), '-infinity')
            and taken_at < coalesce((select min(settled_at) from letter where sent_to = ? and state = 'ACCEPTED' and settled_at > ?), 'infinity')""";

    private final JdbcStatements rows;

    SoftBounceRepository(JdbcStatements rows) {
        this.rows = rows;
    }

    /**
     * A letter that came back.
     *
     * @param from whose mailbox it was for
     * @param taken when a server took it, or, where none did, since when it was tried
     */
    record Letter(UUID id, EmailAddress from, Instant taken) {}

    /**
     * Letters in a row that came back.
     *
     * @param over the time from the first to the last, as they were taken
     */
    record Row(int times, Duration over) {}

    /** Writes this one down; the row in which it stands. */
    Row after(Letter letter) throws SQLException {
        var address = letter.from().value();
        rows.change(
                "insert into soft_bounce (letter_id, address, taken_at) values (?, ?, ?) on conflict do nothing",
                letter.id(),
                address,
                letter.taken());
        return rows.read(
                        COUNT_IN_ROW_SQL,
                        row -> new Row(row.getInt(1), Duration.ofSeconds(row.getLong(2))),
                        address,
                        address,
                        letter.taken(),
                        address,
                        letter.taken())
                .getFirst();
    }
}
