package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of letters owed, claimed and settled. */
@ApplicationScoped
class DeliveryBook {
    private static final int LONGEST_REMARK = 500;

    private final DataSource database;

    DeliveryBook(DataSource database) {
        this.database = database;
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
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update delivery d set next_attempt = ? from notice n
                        where n.id = d.notice_id and n.fact_id = ? and d.state = 'DUE' and d.attempts = 0
                        and d.next_attempt > ?""")) {
            update.setTimestamp(1, Timestamp.from(due));
            update.setObject(2, fact);
            update.setTimestamp(3, Timestamp.from(due));
            update.executeUpdate();
        }
    }

    /** Takes the letter that has been due longest, for as long as the lease; nobody else gets it meanwhile. */
    Optional<Claim> claim(Instant now, Instant leaseEnds) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update delivery set next_attempt = ?, attempts = attempts + 1
                        where notice_id = (select notice_id from delivery where state = 'DUE' and next_attempt <= ?
                            order by next_attempt for update skip locked limit 1)
                        returning notice_id, attempts, owed_at""")) {
            update.setTimestamp(1, Timestamp.from(leaseEnds));
            update.setTimestamp(2, Timestamp.from(now));
            try (var rows = update.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Claim(
                                rows.getObject(1, UUID.class),
                                rows.getInt(2),
                                rows.getTimestamp(3).toInstant()))
                        : Optional.empty();
            }
        }
    }

    void settle(UUID notice, String state, String remark, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update delivery set state = ?, remark = ?, settled_at = ? where notice_id = ? and state = 'DUE'")) {
            update.setString(1, state);
            update.setString(2, shortened(remark));
            update.setTimestamp(3, Timestamp.from(now));
            update.setObject(4, notice);
            update.executeUpdate();
        }
    }

    void postpone(UUID notice, Instant until, String why) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update delivery set next_attempt = ?, remark = ? where notice_id = ? and state = 'DUE'")) {
            update.setTimestamp(1, Timestamp.from(until));
            update.setString(2, shortened(why));
            update.setObject(3, notice);
            update.executeUpdate();
        }
    }

    private static String shortened(String remark) {
        var clean = remark.replace('\u0000', ' ');
        return clean.length() > LONGEST_REMARK ? clean.substring(0, LONGEST_REMARK) : clean;
    }
}
