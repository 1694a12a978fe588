package mx.vigia.notification.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of sign-in: durations and limits. */
@ConfigMapping(prefix = "vigia.sign-in")
interface SignInConfig {
    /** How long a mailed link is valid, once. */
    @WithDefault("15m")
    Duration link();

    /** How long the administrator's link of a local start is valid, once. */
    @WithDefault("24h")
    Duration administratorLink();

    /** How long a session lasts. */
    @WithDefault("30d")
    Duration session();

    /** How long a link or a key is stored after its end. */
    @WithDefault("1d")
    Duration keep();

    /** How often links and keys that are no longer kept are deleted. */
    @WithDefault("1h")
    Duration shredEvery();

    /** How long sign-in waits for this very service to receive the new session. */
    @WithDefault("2s")
    Duration recognition();

    /** The window in which requests are counted. */
    @WithDefault("15m")
    Duration window();

    /** The maximum number of links mailed to one address in a window; further requests have no effect. */
    @WithDefault("3")
    int perAddress();

    /** The maximum number of requests from one network address in a window, and separately of attempts at a code. */
    @WithDefault("30")
    int perNetwork();

    /** The maximum number of attempts at the code beside a link. */
    @WithDefault("5")
    int triesOfACode();

    /** The maximum number of wrong codes for one account in the window of codes; beyond, only the link works. */
    @WithDefault("10")
    int codes();

    /** The window in which wrong codes are counted, whatever browser or network they come from. */
    @WithDefault("24h")
    Duration codesWindow();
}
