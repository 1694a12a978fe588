package mx.vigia.notification.member.roster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of a list is taken. */
@ConfigMapping(prefix = "vigia.roster")
interface RosterConfig {
    /** The largest file, in bytes. */
    @WithDefault("512000")
    int mostBytes();

    /** The largest workbook when it is unpacked, in bytes. */
    @WithDefault("16777216")
    long mostUnpacked();

    /** The longest list, without its headings. */
    @WithDefault("2000")
    int mostRows();

    /** How long a list that was shown can be carried out, and is kept at most. */
    @WithDefault("1h")
    Duration keep();
}
