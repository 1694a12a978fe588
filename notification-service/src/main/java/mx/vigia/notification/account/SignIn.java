package mx.vigia.notification.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import mx.vigia.platform.access.AccessGrants;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/** Signs a person in by a mailed link: requested, shown, and used once. */
@ApplicationScoped
public class SignIn {
    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(5);

    private final AccountRepository accounts;
    private final SignInLinkRepository linkRepository;
    private final AccessGrantRepository grantRepository;
    private final AccessAnnouncer announcer;
    private final SignInMailer inMailer;
    private final AccessGrants accessBook;
    private final ConsentRegister consents;
    private final SignInConfig config;
    private final Clock clock;
    private final SignInRateLimiter rateLimiter;
    private final SignInRateLimiter departures;

    SignIn(
            AccountRepository accounts,
            SignInLinkRepository linkRepository,
            AccessGrantRepository grantRepository,
            AccessAnnouncer announcer,
            SignInMailer inMailer,
            AccessGrants accessBook,
            ConsentRegister consents,
            SignInConfig config,
            Clock clock) {
        this.accounts = accounts;
        this.linkRepository = linkRepository;
        this.grantRepository = grantRepository;
        this.announcer = announcer;
        this.inMailer = inMailer;
        this.accessBook = accessBook;
        this.consents = consents;
        this.config = config;
        this.clock = clock;
        this.rateLimiter = new SignInRateLimiter(config.perNetwork(), config.window());
        this.departures = new SignInRateLimiter(config.perNetwork(), config.window());
    }

    /**
     * Mails a link if the address is known and the limits of the address and of the network are not reached. The caller
     * learns nothing either way, not even by timing: the address is looked up after the response. The browser always
     * receives a secret, with which the code beside the link is valid in it and nowhere else.
     */
    public Receipt requestLink(EmailAddress address, String network, String back, URI door) {
        var browser = Secret.fresh();
        if (tryAcquire(network)) {
            Thread.ofVirtual().name("sign-in-asked").start(() -> mail(address, browser, back, door));
        }
        return new Receipt(browser, config.link());
    }

    /** Whether this network may make one more request, which is counted. */
    public boolean tryAcquire(String network) {
        return rateLimiter.tryAcquire(network, clock.instant());
    }

    /**
     * Does the same for redirects to the provider, counted separately: failing requests of that page must not keep
     * anybody from a mailed link.
     */
    public boolean tryAcquireProviderRedirect(String network) {
        return departures.tryAcquire(network, clock.instant());
    }

    private void mail(EmailAddress address, Secret browser, String back, URI door) {
        var known = QuarkusTransaction.requiringNew().call(() -> accounts.at(address));
        if (known.isEmpty()) {
            return;
        }
        var person = known.get();
        try {
            var until = clock.instant().plus(config.link());
            var code = SignInCode.fresh();
            createLink(new LinkRequest(person.id(), back, door, browser, code), config.link(), config.perAddress())
                    .map(link -> new SignInMailer.Link(
                            person.address(), person.name(), person.language(), link, code.digits(), until))
                    .ifPresent(inMailer::send);
        } catch (StoreException e) {
            LOG.errorf("Sign-in link not stored: %s", e.getMessage());
        }
    }

    /**
     * Returns a link for the administrator in local mode, to be printed instead of mailed; no browser requested it, so
     * no code is valid for it.
     */
    Optional<URI> createAdministratorLink(UUID person, URI door) {
        var asking = new LinkRequest(person, "/watches", door, Secret.fresh(), SignInCode.fresh());
        return createLink(asking, config.administratorLink(), Integer.MAX_VALUE);
    }

    private Optional<URI> createLink(LinkRequest asking, Duration valid, int max) {
        var now = clock.instant();
        var secret = Secret.fresh();
        var requestedLink = new SignInLinkRepository.RequestedLink(
                secret.hash(),
                asking.person(),
                new LocalRedirectPath(asking.back()).value(),
                now,
                now.plus(valid),
                asking.browser().hash(),
                asking.code().hashWith(asking.browser()));
        return linkRepository.save(requestedLink, now.minus(config.window()), max)
                ? Optional.of(asking.door().resolve("/sign-in/" + secret.value()))
                : Optional.empty();
    }

    /** Whether the button of this link would still work; changes nothing. */
    public boolean opens(String token) {
        return linkRepository.opens(new Secret(token).hash(), clock.instant());
    }

    /** Uses the link and starts a session; empty when the link is unknown, used or expired. */
    public Optional<Session> signInByToken(String token) {
        return signInByLinkHash(new Secret(token).hash());
    }

    /** Does the same for the link with this hash. */
    Optional<Session> signInByLinkHash(String link) {
        var used = linkRepository.markUsed(link, clock.instant());
        return used.isEmpty()
                ? Optional.empty()
                : startSession(used.get().person(), used.get().back());
    }

    /**
     * Starts a session for a person who has proved their identity, and records it as their consent to alerts; empty
     * when they have left.
     */
    public Optional<Session> startSession(UUID person, String back) {
        var now = clock.instant();
        var secret = Secret.fresh();
        var grant = grantRepository.readGrant(secret.hash(), person, now, now.plus(config.session()));
        if (grant.isEmpty()) {
            return Optional.empty();
        }
        consents.signedIn(person);
        announcer.announce(grant.get());
        awaitSessionKnown(secret);
        return Optional.of(new Session(secret, config.session(), back));
    }

    /**
     * Waits until the session is known here: the next page must know the person, and the sign-in filter receives it a
     * moment after the broker.
     */
    private void awaitSessionKnown(Secret secret) {
        var deadline = clock.instant().plus(config.recognition());
        while (accessBook.findCaller(secret.value()).isEmpty()
                && clock.instant().isBefore(deadline)) {
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
    }

    /** Ends a session everywhere within seconds. */
    public void signOut(Secret secret) {
        if (grantRepository.revoke(secret.hash(), clock.instant())) {
            announcer.announceRevocation(secret.hash());
        }
    }

    /**
     * Ends all sessions and tokens of a person, in the caller's transaction; the hashes are to be announced once it is
     * committed.
     */
    public List<String> revokeAll(UUID person) {
        return grantRepository.revokeAllOf(person, clock.instant());
    }

    /** Publishes ended secrets to every service at once; the sweeper publishes what fails here. */
    public void announceRevocations(List<String> hashes) {
        for (var hash : hashes) {
            announcer.announceRevocation(hash);
        }
    }

    private record LinkRequest(UUID person, String back, URI door, Secret browser, SignInCode code) {}

    /** The browser's part of a request: the secret that its code needs, and how long that is valid. */
    public record Receipt(Secret browser, Duration holds) {}

    /** A new session: the secret for the cookie, how long it is valid, and where the person was going. */
    public record Session(Secret secret, Duration holds, String back) {}
}
