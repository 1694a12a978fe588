package mx.vigia.notification.member.roster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of imported lists. */
@ConfigMapping(prefix = "vigia.roster")
interface RosterConfig {
    /** The largest file, in bytes. */
    @WithDefault("512000")
    int mostBytes();

    /** The largest unpacked workbook, in bytes. */
    @WithDefault("16777216")
    long mostUnpacked();

    /** The maximum number of rows, without the headings. */
    @WithDefault("2000")
    int mostRows();

    /** How long a list that was shown is kept and can be carried out. */
    @WithDefault("1h")
    Duration keep();
}
