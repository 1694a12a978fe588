package mx.vigia.notification.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.access.Secret;

/** Tokens for programs, which a person creates, names, and revokes. */
@ApplicationScoped
public class ApiTokens {
    private final TokenRepository book;
    private final AccessGrantRepository ledger;
    private final AccessAnnouncer announcer;
    private final TokenConfig config;
    private final Clock clock;

    ApiTokens(
            TokenRepository book,
            AccessGrantRepository ledger,
            AccessAnnouncer announcer,
            TokenConfig config,
            Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.announcer = announcer;
        this.config = config;
        this.clock = clock;
    }

    /** Creates a requested token, unless the maximum is active; every service knows it within seconds. */
    public TokenCreationResult make(UUID person, TokenRequest wish) {
        var secret = Secret.newToken();
        var now = clock.instant();
        var made = QuarkusTransaction.requiringNew().call(() -> create(person, wish, secret, now));
        if (made instanceof TokenCreationResult.Token) {
            announcer.announce(ledger.standing(secret.hash()));
        }
        return made;
    }

    private TokenCreationResult create(UUID person, TokenRequest wish, Secret secret, Instant now) {
        book.lockTokensOf(person);
        var refused = findRefusal(person, wish, now);
        if (refused.isPresent()) {
            return refused.get();
        }
        var hash = secret.hash();
        var expires = now.plus(Duration.ofDays(wish.days()));
        ledger.saveTokenGrant(hash, person, wish.scopes(), now, expires);
        book.write(
                new TokenRepository.Written(hash, secret.id(), person, wish.name(), ending(secret), wish.form()), now);
        return new TokenCreationResult.Token(wish.name(), secret, expires);
    }

    private Optional<TokenCreationResult> findRefusal(UUID person, TokenRequest wish, Instant now) {
        if (book.existsForForm(wish.form())) {
            return Optional.of(new TokenCreationResult.Already());
        }
        if (book.live(person, wish.name(), now) >= ApiToken.MAX_LIVE_PER_NAME) {
            return Optional.of(new TokenCreationResult.EnoughOfTheName(ApiToken.MAX_LIVE_PER_NAME));
        }
        return book.live(person, now) >= config.ofAPerson()
                ? Optional.of(new TokenCreationResult.Enough(config.ofAPerson()))
                : Optional.empty();
    }

    private static String ending(Secret secret) {
        return secret.value().substring(secret.value().length() - ApiToken.SUFFIX_LENGTH);
    }

    /** Returns the tokens of a person, newest first; without those that ended more than a day ago. */
    public List<ApiToken> of(UUID person) {
        return book.of(person);
    }

    /** Returns the scopes that this person may give to a token. */
    public List<String> grantableScopes(UUID person) {
        return book.findGrantableScopes(person);
    }

    /** Revokes a token of this person everywhere within seconds; returns false if it is none of theirs. */
    public boolean revoke(UUID person, String id) {
        var hash = book.findHash(person, id);
        if (hash.isPresent() && ledger.revoke(hash.get(), clock.instant())) {
            announcer.announceRevocation(hash.get());
        }
        return hash.isPresent();
    }

    /**
     * A requested token.
     *
     * @param form the form that asks; however often it is sent, it creates one token
     * @param days how long it is valid, at most {@link TokenConfig#longestDays()}
     */
    public record TokenRequest(UUID form, String name, Set<String> scopes, int days) {
        public TokenRequest {
            scopes = Set.copyOf(scopes);
        }
    }
}
