package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.notification.Rows;

/** The rows of letters owed, claimed and settled. */
@ApplicationScoped
class DeliveryBook {
    private static final int LONGEST_REMARK = 500;

    private final DataSource database;
    private final Rows rows;

    DeliveryBook(DataSource database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    void owe(Collection<UUID> notices, Instant now, Instant due) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into delivery (notice_id, state, owed_at, next_attempt)
                        values (?, 'DUE', ?, ?) on conflict do nothing""")) {
            for (var notice : notices) {
                insert.setObject(1, notice);
                insert.setTimestamp(2, Timestamp.from(now));
                insert.setTimestamp(3, Timestamp.from(due));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void hurry(UUID fact, Instant due) throws SQLException {
        rows.change("""
                update delivery d set next_attempt = ? from notice n
                where n.id = d.notice_id and n.fact_id = ? and d.state = 'DUE' and d.attempts = 0
                and d.next_attempt > ?""", due, fact, due);
    }

    /**
     * Takes the letter that has been due longest, for as long as the lease; nobody else gets it meanwhile. The clock is the database's: replicas
     * whose own clocks differ must not take what another holds.
     */
    Optional<Claim> claim(Duration lease) throws SQLException {
        return rows
                .read(
                        """
                        update delivery set next_attempt = now() + ?::interval, attempts = attempts + 1, held = false
                        where notice_id = (select notice_id from delivery where state = 'DUE' and next_attempt <= now()
                            order by next_attempt for update skip locked limit 1)
                        returning notice_id, attempts, misfires, owed_at""",
                        row -> new Claim(
                                row.getObject(1, UUID.class),
                                row.getInt(2),
                                row.getInt(3),
                                row.getTimestamp(4).toInstant()),
                        lease.toString())
                .stream()
                .findFirst();
    }

    /** Holds on to what is still this claim's. */
    void renew(Claim claim, Duration lease) throws SQLException {
        rows.change(
                "update delivery set next_attempt = now() + ?::interval where notice_id = ? and attempts = ? and state = 'DUE'",
                lease.toString(),
                claim.notice(),
                claim.attempts());
    }

    /** Ends what is still this claim's; what another has taken since is theirs to end. */
    void settle(Claim claim, String state, String remark, Instant now) throws SQLException {
        rows.change("""
                update delivery set state = ?, remark = ?, settled_at = ?
                where notice_id = ? and attempts = ? and state = 'DUE'""", state, shortened(remark), now, claim.notice(), claim.attempts());
    }

    /** Puts off what is still this claim's; {@code misfires} says how often it could not even be written. */
    void postpone(Claim claim, int misfires, Duration wait, String why) throws SQLException {
        rows.change("""
                update delivery set next_attempt = now() + ?::interval, remark = ?, misfires = ?
                where notice_id = ? and attempts = ? and state = 'DUE'""", wait.toString(), shortened(why), misfires, claim.notice(), claim.attempts());
    }

    /** Puts off what is still this claim's, because its reader has paused whatever it is due for; looking at it was no attempt. */
    void hold(Claim claim, Duration wait) throws SQLException {
        rows.change("""
                update delivery set next_attempt = now() + ?::interval, held = true, attempts = attempts - 1
                where notice_id = ? and attempts = ? and state = 'DUE'""", wait.toString(), claim.notice(), claim.attempts());
    }

    /** Has what was given up in these claims brought again. */
    void reopen(List<Claim> claims, Duration wait) throws SQLException {
        rows.change("""
                update delivery set state = 'DUE', settled_at = null, next_attempt = now() + ?::interval
                where notice_id = any (?::uuid[]) and state = 'UNDELIVERABLE'""", wait.toString(), claims.stream().map(Claim::notice).toList());
    }

    private static String shortened(String remark) {
        var clean = remark.replace('\u0000', ' ');
        return clean.length() > LONGEST_REMARK ? clean.substring(0, LONGEST_REMARK) : clean;
    }
}
