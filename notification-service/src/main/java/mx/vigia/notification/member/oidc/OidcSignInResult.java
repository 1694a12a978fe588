package mx.vigia.notification.member.oidc;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import mx.vigia.notification.account.SignIn;
import mx.vigia.platform.access.Secret;

/** The result of a sign-in through the provider. */
public sealed interface OidcSignInResult {
    /** The person is identified and signed in. */
    record SignedIn(SignIn.Session session) implements OidcSignInResult {}

    /** The sign-in was refused. */
    record Refused(Reason why) implements OidcSignInResult, SignInStart {}

    /** The start of a sign-in through the provider. */
    sealed interface SignInStart {}

    /** Redirects to the provider, with this cookie for as long as the sign-in may take. */
    record ProviderRedirect(URI provider, Secret browser, Duration away) implements SignInStart {}

    /** Why a sign-in is refused, and the HTTP status of the page. */
    enum Reason {
        /** The state is unknown, used, expired, or of another browser. */
        STALE(400),
        /** The provider, or the person there, declined. */
        DECLINED(403),
        /** The response failed verification. */
        DOUBTED(403),
        /** The provider does not confirm that the mail address is theirs. */
        UNVERIFIED(403),
        /** No person who has not left has this mail address. */
        UNKNOWN(403),
        /** Too many attempts from this network. */
        TOO_OFTEN(429),
        /** The provider does not respond, or responds unexpectedly. */
        UNREACHABLE(502);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }

        /** Returns the message key of the reason. */
        public String key() {
            return "sign-in.oidc." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
