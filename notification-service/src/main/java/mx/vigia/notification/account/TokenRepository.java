package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The tokens of people, by the hash of their secret. */
@ApplicationScoped
class TokenRepository {
    private static final String COUNT_LIVE_SQL =
            "select count(*) from token t join access a using (hash) where t.person = ? and a.revoked_at is null and a.expires_at > ?";

    private static final SqlFunction<ApiToken> TOKEN = row -> new ApiToken(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            List.of((String[]) row.getArray(4).getArray()),
            row.getTimestamp(5).toInstant(),
            row.getTimestamp(6).toInstant(),
            row.getBoolean(7));

    private final Jdbc jdbc;

    TokenRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the tokens of this person until the end of the transaction. */
    void lockTokensOf(UUID person) {
        jdbc.list("select 1 from account where id = ? for update", row -> row.getInt(1), person);
    }

    boolean existsForForm(UUID form) {
        return jdbc.exists("select 1 from token where form = ?", form);
    }

    int live(UUID person, Instant now) {
        return jdbc.one(COUNT_LIVE_SQL, row -> row.getInt(1), person, now);
    }

    int live(UUID person, String name, Instant now) {
        return jdbc.one(COUNT_LIVE_SQL + " and t.name = ?", row -> row.getInt(1), person, now, name);
    }

    void write(Written token, Instant now) {
        jdbc.update(
                "insert into token (hash, id, person, name, ending, form, made_at) values (?, ?, ?, ?, ?, ?, ?)",
                token.hash(),
                token.id(),
                token.person(),
                token.name(),
                token.ending(),
                token.form(),
                now);
    }

    /** Returns the tokens of a person, newest first; without those that ended long ago. */
    List<ApiToken> of(UUID person) {
        return jdbc.list("""
                select t.id, t.name, t.ending, a.asked, t.made_at, a.expires_at,
                    coalesce(a.revoked_at < a.expires_at, false)
                from token t join access a using (hash) where t.person = ? order by t.made_at desc, t.id""", TOKEN, person);
    }

    Optional<String> findHash(UUID person, String id) {
        return jdbc.first("select hash from token where person = ? and id = ?", row -> row.getString(1), person, id);
    }

    /** Returns the scopes that a person with these roles may give. */
    List<String> findGrantableScopes(UUID person) {
        return jdbc.list(
                "select s.name from scope s join belonging b on s.needs && b.roles where b.person = ? order by s.name",
                row -> row.getString(1),
                person);
    }

    record Written(String hash, String id, UUID person, String name, String ending, UUID form) {}
}
