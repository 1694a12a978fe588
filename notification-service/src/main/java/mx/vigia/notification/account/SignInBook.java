package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.Rows;

/** The mailed links, by the hash of their secret. */
@ApplicationScoped
class SignInBook {
    private final Rows rows;

    SignInBook(Rows rows) {
        this.rows = rows;
    }

    /** Writes the link down unless the person has asked {@code most} times since {@code from}; says whether it did. */
    boolean write(Asked asked, Instant from, int most) throws SQLException {
        return rows.change(
                        """
                        insert into sign_in (hash, account_id, back, asked_at, expires_at)
                        select ?, ?, ?, ?, ?
                        where (select count(*) from sign_in where account_id = ? and asked_at > ?) < ?""",
                        asked.hash(),
                        asked.person(),
                        asked.back(),
                        asked.at(),
                        asked.expires(),
                        asked.person(),
                        from,
                        most)
                == 1;
    }

    boolean opens(String hash, Instant now) throws SQLException {
        return !rows.read(
                        "select 1 from sign_in where hash = ? and used_at is null and expires_at > ?",
                        row -> row.getInt(1),
                        hash,
                        now)
                .isEmpty();
    }

    /** Spends the link: one of two hands that press at once wins. */
    Optional<Used> use(String hash, Instant now) throws SQLException {
        return rows.read("""
                        update sign_in set used_at = ? where hash = ? and used_at is null and expires_at > ?
                        returning account_id, back""", row -> new Used(row.getObject(1, UUID.class), row.getString(2)), now, hash, now).stream()
                .findFirst();
    }

    /** Forgets links that ended before this moment. */
    int forget(Instant before) throws SQLException {
        return rows.change("delete from sign_in where expires_at < ?", before);
    }

    record Asked(String hash, UUID person, String back, Instant at, Instant expires) {}

    record Used(UUID person, String back) {}
}
