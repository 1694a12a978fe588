package mx.vigia.notification.member.oidc;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import mx.vigia.notification.account.AccountRepository;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.account.LocalRedirectPath;
import mx.vigia.notification.account.SignIn;
import mx.vigia.notification.member.oidc.OidcSignInResult.Reason;
import mx.vigia.notification.member.oidc.OidcSignInResult.Refused;
import mx.vigia.notification.member.oidc.OidcSignInResult.SignInStart;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.web.PlatformConfig;
import org.jboss.logging.Logger;

/**
 * Signs a person in through the provider: redirects them there, verifies the response once, and finds the person by
 * their verified mail address.
 */
@ApplicationScoped
public class OidcSignIn {
    /** The redirect URI, to be registered at the provider. */
    public static final String CALLBACK_PATH = "/sign-in/oidc/answer";

    private static final Logger LOG = Logger.getLogger(OidcSignIn.class);

    private final OidcConfig config;
    private final OidcProvider provider;
    private final OidcStateRepository stateRepository;
    private final OidcTokenVerifier tokenVerifier;
    private final AccountRepository accounts;
    private final SignIn signIn;
    private final PlatformConfig platformConfig;
    private final Clock clock;

    OidcSignIn(
            OidcConfig config,
            OidcProvider provider,
            OidcStateRepository stateRepository,
            OidcTokenVerifier tokenVerifier,
            AccountRepository accounts,
            SignIn signIn,
            PlatformConfig platformConfig,
            Clock clock) {
        this.config = config;
        this.provider = provider;
        this.stateRepository = stateRepository;
        this.tokenVerifier = tokenVerifier;
        this.accounts = accounts;
        this.signIn = signIn;
        this.platformConfig = platformConfig;
        this.clock = clock;
    }

    /** Returns the display name of the provider; empty where there is none. */
    public Optional<String> provider() {
        return config.issuer().map(issuer -> config.label().orElse(issuer.getHost()));
    }

    /** Starts a sign-in at the provider, which returns to {@code back}. */
    public SignInStart start(String network, String back) {
        if (!signIn.tryAcquireProviderRedirect(network)) {
            return new Refused(Reason.TOO_OFTEN);
        }
        try {
            var described = provider.discover();
            var browser = Secret.fresh();
            var state = Secret.fresh();
            var nonce = Secret.fresh().value();
            var verifier = Secret.fresh().value();
            var sent = new OidcStateRepository.Sent(
                    state.hash(), browser.hash(), nonce, verifier, new LocalRedirectPath(back).value());
            stateRepository.save(sent, clock.instant().plus(config.waits()));
            return new OidcSignInResult.ProviderRedirect(question(described, state, sent), browser, config.waits());
        } catch (IOException | ParseException e) {
            return unreachable(e);
        }
    }

    private URI question(OidcProvider.Described described, Secret state, OidcStateRepository.Sent sent) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email"),
                        described.client(),
                        platformConfig.publicOrigin().resolve(CALLBACK_PATH))
                .endpointURI(described.told().getAuthorizationEndpointURI())
                .state(new State(state.value()))
                .nonce(new Nonce(sent.nonce()))
                .codeChallenge(new CodeVerifier(sent.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Handles the provider's response, brought by the browser with this cookie. */
    public OidcSignInResult handleCallback(Answer answer, String browser) {
        var sent =
                stateRepository.consume(new Secret(answer.state()).hash(), new Secret(browser).hash(), clock.instant());
        if (sent.isEmpty()) {
            return new Refused(Reason.STALE);
        }
        if (!answer.error().isEmpty()) {
            LOG.infof("OIDC sign-in declined by the provider: %s", printable(answer.error()));
            return new Refused(Reason.DECLINED);
        }
        try {
            return startSession(
                    tokenVerifier.findVerifiedAddress(provider.discover(), answer, sent.get()),
                    sent.get().back());
        } catch (InvalidTokenException e) {
            LOG.warnf("OIDC response failed verification: %s", printable(e.getMessage()));
            return new Refused(Reason.DOUBTED);
        } catch (IOException | ParseException e) {
            return unreachable(e);
        }
    }

    private OidcSignInResult startSession(Optional<EmailAddress> theirs, String back) {
        if (theirs.isEmpty()) {
            return new Refused(Reason.UNVERIFIED);
        }
        var person = QuarkusTransaction.requiringNew().call(() -> accounts.at(theirs.get()));
        if (person.isEmpty()) {
            return new Refused(Reason.UNKNOWN);
        }
        return signIn.startSession(person.get().id(), back)
                .<OidcSignInResult>map(OidcSignInResult.SignedIn::new)
                .orElse(new Refused(Reason.UNKNOWN));
    }

    private static Refused unreachable(Throwable why) {
        LOG.warnf("OIDC provider gives no usable response: %s", printable(why.getMessage()));
        return new Refused(Reason.UNREACHABLE);
    }

    /** Returns foreign text made safe for one line of a log. */
    private static String printable(String text) {
        var line = String.valueOf(text).replaceAll("\\p{Cntrl}", " ");
        return line.substring(0, Math.min(line.length(), 300));
    }

    /** The parameters of the callback address; what is missing is empty. */
    public record Answer(String state, String code, String error, String issuer) {}
}
