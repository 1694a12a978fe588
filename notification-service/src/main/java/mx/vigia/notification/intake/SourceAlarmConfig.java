package mx.vigia.notification.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of source alerts. */
@ConfigMapping(prefix = "vigia.sources")
interface SourceAlarmConfig {
    /** The period in which a match with a source's bill makes a watch depend on the source. */
    @WithDefault("P90D")
    Duration dependsFor();

    /** The maximum delay of an incident report; a later one is stored and causes no mail. */
    @WithDefault("P1D")
    Duration tellWithin();

    /** How long all sources may be silent before it is reported: no schedule is longer than a day. */
    @WithDefault("PT30H")
    Duration unheardAfter();

    /**
     * The period after an outage letter in which the next outage and recovery of the source are reported only once they
     * have lasted.
     */
    @WithDefault("PT6H")
    Duration calm();

    /**
     * How long a further outage in that period must last before it is reported; a shorter recovery does not interrupt
     * it.
     */
    @WithDefault("PT15M")
    Duration lasting();

    /** How long a source that came and went in that period must respond before its recovery is reported. */
    @WithDefault("PT1H")
    Duration steady();

    /** How often held reports are checked. */
    @WithDefault("30s")
    Duration beat();
}
