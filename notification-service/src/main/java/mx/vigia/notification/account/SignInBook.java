package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The mailed links, by the hash of their secret. */
@ApplicationScoped
class SignInBook {
    private final DataSource database;

    SignInBook(DataSource database) {
        this.database = database;
    }

    /** Writes the link down unless the person has asked {@code most} times since {@code from}; says whether it did. */
    boolean write(Asked asked, Instant from, int most) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into sign_in (hash, account_id, back, asked_at, expires_at)
                        select ?, ?, ?, ?, ?
                        where (select count(*) from sign_in where account_id = ? and asked_at > ?) < ?""")) {
            insert.setString(1, asked.hash());
            insert.setObject(2, asked.person());
            insert.setString(3, asked.back());
            insert.setTimestamp(4, Timestamp.from(asked.at()));
            insert.setTimestamp(5, Timestamp.from(asked.expires()));
            insert.setObject(6, asked.person());
            insert.setTimestamp(7, Timestamp.from(from));
            insert.setInt(8, most);
            return insert.executeUpdate() == 1;
        }
    }

    boolean opens(String hash, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select 1 from sign_in where hash = ? and used_at is null and expires_at > ?")) {
            query.setString(1, hash);
            query.setTimestamp(2, Timestamp.from(now));
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Spends the link: one of two hands that press at once wins. */
    Optional<Used> use(String hash, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update sign_in set used_at = ? where hash = ? and used_at is null and expires_at > ?
                        returning account_id, back""")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, hash);
            update.setTimestamp(3, Timestamp.from(now));
            try (var rows = update.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Used(rows.getObject(1, UUID.class), rows.getString(2)))
                        : Optional.empty();
            }
        }
    }

    record Asked(String hash, UUID person, String back, Instant at, Instant expires) {}

    record Used(UUID person, String back) {}
}
