package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.JdbcStatements;

/** The mailed links, by the hash of their secret, and the codes beside them, by the browser that asked. */
@ApplicationScoped
class SignInLinkRepository {
    private final JdbcStatements rows;

    SignInLinkRepository(JdbcStatements rows) {
        this.rows = rows;
    }

    /** Writes the link down unless the person has asked {@code most} times since {@code from}; says whether it did. */
    boolean save(RequestedLink asked, Instant from, int most) throws SQLException {
        return rows.change(
                        """
                        insert into sign_in (hash, account_id, back, asked_at, expires_at, browser, code)
                        select ?, ?, ?, ?, ?, ?, ?
                        where (select count(*) from sign_in where account_id = ? and asked_at > ?) < ?""",
                        asked.hash(),
                        asked.person(),
                        asked.back(),
                        asked.at(),
                        asked.expires(),
                        asked.browser(),
                        asked.code(),
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
    Optional<Used> markUsed(String hash, Instant now) throws SQLException {
        return rows.read("""
                        update sign_in set used_at = ? where hash = ? and used_at is null and expires_at > ?
                        returning account_id, back""", row -> new Used(row.getObject(1, UUID.class), row.getString(2)), now, hash, now).stream()
                .findFirst();
    }

    /** What stands beside the link that this browser asked for, spent or not. */
    Optional<Beside> findByBrowser(String browser) throws SQLException {
        return rows
                .read(
                        "select hash, code from sign_in where browser = ?",
                        row -> new Beside(row.getString(1), row.getString(2)),
                        browser)
                .stream()
                .findFirst();
    }

    /** Counts one more try in this browser; says how many there were with it. */
    int tried(String browser, Instant now) throws SQLException {
        return rows.read("""
                        insert into sign_in_try (browser, tries, last_at) values (?, 1, ?)
                        on conflict (browser) do update set tries = sign_in_try.tries + 1, last_at = excluded.last_at
                        returning tries""", row -> row.getInt(1), browser, now).getFirst();
    }

    /** Forgets tries after which nobody has tried since this moment. */
    int deleteTriesBefore(Instant before) throws SQLException {
        return rows.change("delete from sign_in_try where last_at < ?", before);
    }

    /** Forgets links that ended before this moment. */
    int forget(Instant before) throws SQLException {
        return rows.change("delete from sign_in where expires_at < ?", before);
    }

    /**
     * One link asked for.
     *
     * @param browser the hash of what the browser that asked holds
     * @param code the hash of that and of the digits together
     */
    record RequestedLink(
            String hash, UUID person, String back, Instant at, Instant expires, String browser, String code) {}

    /**
     * The code beside a link.
     *
     * @param link the hash that names the link
     */
    record Beside(String link, String code) {}

    record Used(UUID person, String back) {}
}
