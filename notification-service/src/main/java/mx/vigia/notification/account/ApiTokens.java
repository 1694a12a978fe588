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
    private final TokenRepository tokenRepository;
    private final AccessGrantRepository grantRepository;
    private final AccessAnnouncer announcer;
    private final TokenConfig config;
    private final Clock clock;

    ApiTokens(
            TokenRepository tokenRepository,
            AccessGrantRepository grantRepository,
            AccessAnnouncer announcer,
            TokenConfig config,
            Clock clock) {
        this.tokenRepository = tokenRepository;
        this.grantRepository = grantRepository;
        this.announcer = announcer;
        this.config = config;
        this.clock = clock;
    }

    /** Creates a requested token, unless the maximum is active; every service knows it within seconds. */
    public TokenCreationResult make(UUID person, TokenRequest tokenRequest) {
        var secret = Secret.newToken();
        var now = clock.instant();
        var made = QuarkusTransaction.requiringNew().call(() -> create(person, tokenRequest, secret, now));
        if (made instanceof TokenCreationResult.Token) {
            announcer.announce(grantRepository.findCurrent(secret.hash()));
        }
        return made;
    }

    private TokenCreationResult create(UUID person, TokenRequest tokenRequest, Secret secret, Instant now) {
        tokenRepository.lockTokensOf(person);
        var refused = findRefusal(person, tokenRequest, now);
        if (refused.isPresent()) {
            return refused.get();
        }
        var hash = secret.hash();
        var expires = now.plus(Duration.ofDays(tokenRequest.days()));
        grantRepository.saveTokenGrant(hash, person, tokenRequest.scopes(), now, expires);
        tokenRepository.write(
                new TokenRepository.Written(
                        hash, secret.id(), person, tokenRequest.name(), ending(secret), tokenRequest.form()),
                now);
        return new TokenCreationResult.Token(tokenRequest.name(), secret, expires);
    }

    private Optional<TokenCreationResult> findRefusal(UUID person, TokenRequest tokenRequest, Instant now) {
        if (tokenRepository.existsForForm(tokenRequest.form())) {
            return Optional.of(new TokenCreationResult.Already());
        }
        if (tokenRepository.live(person, tokenRequest.name(), now) >= ApiToken.MAX_LIVE_PER_NAME) {
            return Optional.of(new TokenCreationResult.EnoughOfTheName(ApiToken.MAX_LIVE_PER_NAME));
        }
        return tokenRepository.live(person, now) >= config.ofAPerson()
                ? Optional.of(new TokenCreationResult.Enough(config.ofAPerson()))
                : Optional.empty();
    }

    private static String ending(Secret secret) {
        return secret.value().substring(secret.value().length() - ApiToken.SUFFIX_LENGTH);
    }

    /** Returns the tokens of a person, newest first; without those that ended more than a day ago. */
    public List<ApiToken> of(UUID person) {
        return tokenRepository.of(person);
    }

    /** Returns the scopes that this person may give to a token. */
    public List<String> grantableScopes(UUID person) {
        return tokenRepository.findGrantableScopes(person);
    }

    /** Revokes a token of this person everywhere within seconds; returns false if it is none of theirs. */
    public boolean revoke(UUID person, String id) {
        var hash = tokenRepository.findHash(person, id);
        if (hash.isPresent() && grantRepository.revoke(hash.get(), clock.instant())) {
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
