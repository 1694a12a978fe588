package mx.vigia.notification.member.oidc;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import mx.vigia.notification.account.SignIn;
import mx.vigia.platform.access.Secret;

/** What came of somebody's way to the provider and back. */
public sealed interface OidcSignInResult {
    /** They are who they say, and in. */
    record Welcome(SignIn.Session session) implements OidcSignInResult {}

    /** They are not let in. */
    record Refused(Reason why) implements OidcSignInResult, Departure {}

    /** How the way begins. */
    sealed interface Departure {}

    /** They are to go there, with this in their cookie for as long as they may be away. */
    record Leaving(URI provider, Secret browser, Duration away) implements Departure {}

    /** Why somebody is not let in, and the status a page says it with. */
    enum Reason {
        /** The state is unknown, spent, too old, or of another browser. */
        STALE(400),
        /** The provider, or the person there, said no. */
        DECLINED(403),
        /** What came cannot be believed. */
        DOUBTED(403),
        /** The provider does not say that the mail address is theirs. */
        UNVERIFIED(403),
        /** Nobody here who has not left has this mail address. */
        UNKNOWN(403),
        /** This network has asked too often. */
        TOO_OFTEN(429),
        /** The provider does not answer, or answers with something else. */
        UNREACHABLE(502);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }

        /** The key of the sentence that says so. */
        public String key() {
            return "sign-in.oidc." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
