package mx.vigia.notification.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The limits of tokens. */
@ConfigMapping(prefix = "vigia.tokens")
public interface TokenConfig {
    /** The maximum validity of a token, in days. */
    @WithDefault("365")
    int longestDays();

    /** The maximum number of active tokens of one person. */
    @WithDefault("10")
    int ofAPerson();
}
