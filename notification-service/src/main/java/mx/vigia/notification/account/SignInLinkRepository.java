package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The mailed links, by the hash of their secret, and the codes beside them, by the browser that requested them. */
@ApplicationScoped
class SignInLinkRepository {
    private final Jdbc jdbc;

    SignInLinkRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores the link unless the person has requested {@code max} since {@code from}; returns whether it did. Requests
     * of one person wait for each other, so that concurrent ones are counted, too.
     */
    @Transactional
    boolean save(RequestedLink requestedLink, Instant from, int max) {
        jdbc.list("select 1 from account where id = ? for update", row -> row.getInt(1), requestedLink.person());
        return jdbc.update(
                        """
                        insert into sign_in (hash, account_id, back, asked_at, expires_at, browser, code)
                        select ?, ?, ?, ?, ?, ?, ?
                        where (select count(*) from sign_in where account_id = ? and asked_at > ?) < ?""",
                        requestedLink.hash(),
                        requestedLink.person(),
                        requestedLink.back(),
                        requestedLink.at(),
                        requestedLink.expires(),
                        requestedLink.browser(),
                        requestedLink.code(),
                        requestedLink.person(),
                        from,
                        max)
                == 1;
    }

    boolean opens(String hash, Instant now) {
        return jdbc.exists("select 1 from sign_in where hash = ? and used_at is null and expires_at > ?", hash, now);
    }

    /** Marks the link as used; of concurrent requests only one succeeds. */
    Optional<Used> markUsed(String hash, Instant now) {
        return jdbc.first("""
                        update sign_in set used_at = ? where hash = ? and used_at is null and expires_at > ?
                        returning account_id, back""", row -> new Used(row.getObject(1, UUID.class), row.getString(2)), now, hash, now);
    }

    /** Returns the code beside the link that this browser requested, used or not. */
    Optional<Beside> findByBrowser(String browser) {
        return jdbc.first(
                "select hash, code, account_id from sign_in where browser = ?",
                row -> new Beside(row.getString(1), row.getString(2), row.getObject(3, UUID.class)),
                browser);
    }

    /** Counts one more attempt in this browser; returns how many there were with it. */
    int countAttempt(String browser, Instant now) {
        return jdbc.one("""
                        insert into sign_in_try (browser, tries, last_at) values (?, 1, ?)
                        on conflict (browser) do update set tries = sign_in_try.tries + 1, last_at = excluded.last_at
                        returning tries""", row -> row.getInt(1), browser, now);
    }

    /** Deletes the counts of attempts whose last was before this moment. */
    int deleteTriesBefore(Instant before) {
        return jdbc.update("delete from sign_in_try where last_at < ?", before);
    }

    /** Deletes links that ended before this moment. */
    int forget(Instant before) {
        return jdbc.update("delete from sign_in where expires_at < ?", before);
    }

    /**
     * A requested link.
     *
     * @param browser the hash of the secret of the browser that requested it
     * @param code the hash of that and of the digits together
     */
    record RequestedLink(
            String hash, UUID person, String back, Instant at, Instant expires, String browser, String code) {}

    /**
     * The code beside a link.
     *
     * @param link the hash that names the link
     */
    record Beside(String link, String code, UUID account) {}

    record Used(UUID person, String back) {}
}
