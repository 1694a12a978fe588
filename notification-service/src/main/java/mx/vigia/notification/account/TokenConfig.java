package mx.vigia.notification.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many tokens there may be, and for how long. */
@ConfigMapping(prefix = "vigia.tokens")
public interface TokenConfig {
    /** The most days a token may hold. */
    @WithDefault("365")
    int longestDays();

    /** The most tokens of one person that hold at the same time. */
    @WithDefault("10")
    int ofAPerson();
}
