package mx.vigia.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.vigia.notification.Rows;
import mx.vigia.notification.watch.Frequency;

/** The rows of notices that wait for a letter, and of letters as they are printed. */
@ApplicationScoped
class PressBook {
    /** One of so many is taken from the other end. */
    private static final int FRESH = 10;

    private final DataSource database;
    private final Rows rows;

    PressBook(DataSource database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * Whose notices have been due longest, and some whose are due since just now, so that nobody waits behind very many. Until the transaction ends nobody else prints anything of theirs; whoever another press has in hand is
     * passed over.
     */
    List<UUID> takeTurn(Instant now, int most) throws SQLException {
        return rows.read("""
                select id from account where id in (
                    (select recipient from notice
                        where letter_id is null and fell is null and due_at <= ? order by due_at limit ?)
                    union (select recipient from notice
                        where letter_id is null and fell is null and due_at <= ? order by due_at desc limit ?))
                for no key update skip locked""", row -> row.getObject(1, UUID.class), now, most, now, Math.ceilDiv(most, FRESH));
    }

    List<DueNotice> dueTo(List<UUID> people, Instant now) throws SQLException {
        return rows.read("""
                select id, recipient, frequency, filed_at, coalesce(slot, due_at), passes from notice
                where recipient = any (?::uuid[]) and letter_id is null and fell is null and due_at <= ?
                order by due_at, filed_at, id""", PressBook::due, people, now);
    }

    /** The last letter that left at once, of each of these people. */
    Map<UUID, LastLetter> lastAtOnce(List<UUID> people) throws SQLException {
        return rows.read("""
                        select distinct on (recipient) recipient, owed_at, state = 'DUE' and not held and misfires = 0
                        from letter where recipient = any (?::uuid[]) and frequency = 'AT_ONCE'
                        order by recipient, owed_at desc""", PressBook::last, people).stream()
                .collect(Collectors.toMap(LastLetter::recipient, last -> last));
    }

    /** Digests that have left of windows of which something is due to these people again. */
    Set<Composing.Printed> printed(List<UUID> people, Instant now) throws SQLException {
        return new HashSet<>(rows.read("""
                select distinct l.recipient, l.frequency, l.window_until from notice n join letter l
                    on l.recipient = n.recipient and l.frequency = n.frequency and l.window_until = n.slot
                where n.recipient = any (?::uuid[]) and n.letter_id is null and n.fell is null and n.due_at <= ?""", PressBook::printed, people, now));
    }

    private static Composing.Printed printed(ResultSet row) throws SQLException {
        return new Composing.Printed(
                row.getObject(1, UUID.class),
                Frequency.valueOf(row.getString(2)),
                row.getTimestamp(3).toInstant());
    }

    /** Puts these off, which are not on a letter yet. */
    void putOff(Composing.Waiting waiting) throws SQLException {
        rows.change(
                "update notice set due_at = ?, slot = case when ? then ? else slot end where id = any (?::uuid[])",
                waiting.until(),
                waiting.anotherWindow(),
                waiting.until(),
                waiting.notices());
    }

    /** Writes the letters down with what is on them; where one of this window is there already, nothing is, and its notices stay. */
    int print(List<DigestRun> runs, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var letter = connection.prepareStatement("""
                        insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt)
                        values (?, ?, ?, ?, ?, 'DUE', ?, now()) on conflict do nothing""");
                var notice = connection.prepareStatement("""
                        update notice set letter_id = ? where id = any (?) and letter_id is null
                        and exists (select from letter where id = ?)""")) {
            for (var run : runs) {
                letter.setObject(1, run.letter());
                letter.setObject(2, run.recipient());
                letter.setString(3, run.frequency().name());
                letter.setTimestamp(4, Timestamp.from(run.window().from()));
                letter.setTimestamp(5, Timestamp.from(run.window().until()));
                letter.setTimestamp(6, Timestamp.from(now));
                letter.addBatch();
                notice.setObject(1, run.letter());
                notice.setArray(
                        2, connection.createArrayOf("uuid", run.notices().toArray()));
                notice.setObject(3, run.letter());
                notice.addBatch();
            }
            letter.executeBatch();
            notice.executeBatch();
            return runs.size();
        }
    }

    private static DueNotice due(ResultSet row) throws SQLException {
        return new DueNotice(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                Frequency.valueOf(row.getString(3)),
                row.getTimestamp(4).toInstant(),
                row.getTimestamp(5).toInstant(),
                row.getBoolean(6));
    }

    private static LastLetter last(ResultSet row) throws SQLException {
        return new LastLetter(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant(), row.getBoolean(3));
    }
}
