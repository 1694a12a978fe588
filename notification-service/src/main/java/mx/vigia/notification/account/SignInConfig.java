package mx.vigia.notification.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long doors stay open. */
@ConfigMapping(prefix = "vigia.sign-in")
interface SignInConfig {
    /** A mailed link works this long, once. */
    @WithDefault("15m")
    Duration link();

    /** The link that a local start leaves for its administrator works this long, once. */
    @WithDefault("24h")
    Duration administratorLink();

    /** A person stays signed in this long. */
    @WithDefault("30d")
    Duration session();

    /** How long a link or a key is kept after its end. */
    @WithDefault("1d")
    Duration keep();

    /** How long signing in waits for this very service to hear of the new session. */
    @WithDefault("2s")
    Duration recognition();

    /** The window in which asking is counted. */
    @WithDefault("15m")
    Duration window();

    /** Links mailed to one address in a window; the rest are asked for in vain. */
    @WithDefault("3")
    int perAddress();

    /** Asks taken from one network address in a window; as many tries of a code besides. */
    @WithDefault("30")
    int perNetwork();

    /** How often the code beside a link can be tried. */
    @WithDefault("5")
    int triesOfACode();

    /** Tries of codes taken from everybody together in a window; whoever comes then uses the link. */
    @WithDefault("60")
    int codes();
}
