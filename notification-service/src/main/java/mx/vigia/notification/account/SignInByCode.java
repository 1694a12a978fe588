package mx.vigia.notification.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import mx.vigia.platform.access.Secret;

/**
 * Signs a person in by the six digits beside the mailed link, in the browser that requested it. Digits can be guessed,
 * so the attempts are limited: of a browser, of a network, and for an account, whoever tries. A person without attempts
 * left still has the link, and nobody else is affected.
 */
@ApplicationScoped
public class SignInByCode {
    private final SignIn signIn;
    private final SignInLinkRepository linkRepository;
    private final SignInConfig config;
    private final Clock clock;
    private final SignInRateLimiter networks;
    private final SignInRateLimiter accounts;

    SignInByCode(SignIn signIn, SignInLinkRepository linkRepository, SignInConfig config, Clock clock) {
        this.signIn = signIn;
        this.linkRepository = linkRepository;
        this.config = config;
        this.clock = clock;
        this.networks = new SignInRateLimiter(config.perNetwork(), config.window());
        this.accounts = new SignInRateLimiter(config.codes(), config.codesWindow());
    }

    /**
     * Uses the link of these digits and starts a session. Empty for whatever reason: the caller learns neither which,
     * nor by timing whether the address belongs to somebody, since an attempt is recorded before anything is looked up.
     *
     * @param typed what was typed
     * @param browser the secret that the browser was given with its request; empty when it has none
     */
    public Optional<SignIn.Session> signIn(String typed, String browser, String network) {
        var code = SignInCode.typed(typed);
        if (code.isEmpty() || browser.isEmpty() || !networks.tryAcquire(network, clock.instant())) {
            return Optional.empty();
        }
        var link = findLinkHash(code.get(), new Secret(browser));
        return link.isEmpty() ? Optional.empty() : signIn.signInByLinkHash(link.get());
    }

    private Optional<String> findLinkHash(SignInCode code, Secret browser) {
        if (linkRepository.countAttempt(browser.hash(), clock.instant()) > config.triesOfACode()) {
            return Optional.empty();
        }
        return linkRepository
                .findByBrowser(browser.hash())
                .filter(beside -> isRight(beside, code, browser))
                .map(SignInLinkRepository.Beside::link);
    }

    /** A code counts as wrong until it turns out to be right, so that codes tried at once are all counted. */
    private boolean isRight(SignInLinkRepository.Beside beside, SignInCode code, Secret browser) {
        var account = beside.account().toString();
        if (!accounts.tryAcquire(account, clock.instant()) || !matches(beside.code(), code.hashWith(browser))) {
            return false;
        }
        accounts.release(account);
        return true;
    }

    private static boolean matches(String kept, String shown) {
        return MessageDigest.isEqual(
                kept.getBytes(StandardCharsets.US_ASCII), shown.getBytes(StandardCharsets.US_ASCII));
    }
}
