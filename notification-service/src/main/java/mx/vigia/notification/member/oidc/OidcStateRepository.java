package mx.vigia.notification.member.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;

/** The rows of sign-ins under way at the provider, one each, by the hash of their state. */
@ApplicationScoped
class OidcStateRepository {
    private final Jdbc jdbc;

    OidcStateRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    void save(Sent sent, Instant expires) {
        jdbc.update(
                "insert into introduction (state, browser, nonce, verifier, back, expires_at) values (?, ?, ?, ?, ?, ?)",
                sent.state(),
                sent.browser(),
                sent.nonce(),
                sent.verifier(),
                sent.back(),
                expires);
    }

    /** Takes the row, once, if the sign-in began in this browser and has not expired. */
    Optional<Sent> consume(String state, String browser, Instant now) {
        return jdbc.first(
                """
                        delete from introduction where state = ? and browser = ? and expires_at > ?
                        returning state, browser, nonce, verifier, back""",
                row -> new Sent(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                state,
                browser,
                now);
    }

    int forget(Instant now) {
        return jdbc.update("delete from introduction where expires_at <= ?", now);
    }

    /**
     * One sign-in under way at the provider.
     *
     * @param state the hash of what the provider hands back to the browser
     * @param browser the hash of what the browser's cookie holds
     * @param nonce what the token must repeat
     * @param verifier what only we know of the challenge (RFC 7636 §4.1)
     */
    record Sent(String state, String browser, String nonce, String verifier, String back) {}
}
