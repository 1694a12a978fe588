package mx.vigia.notification.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a silent source is worth a letter. */
@ConfigMapping(prefix = "vigia.sources")
interface SourceAlarmConfig {
    /** A watch depends on a source whose bills answered it within this time. */
    @WithDefault("P90D")
    Duration dependsFor();

    /** Word of an incident that reaches us later than this is kept and mailed to nobody. */
    @WithDefault("P1D")
    Duration tellWithin();

    /** Where nothing is heard of any source for this long we say so: no rhythm is longer than a day. */
    @WithDefault("PT30H")
    Duration unheardAfter();

    /** Within this time after a letter that a source is silent, its next silence and return are told only once they have lasted. */
    @WithDefault("PT6H")
    Duration calm();

    /** So long a further silence within the calm must last before it is told; a return that is shorter does not interrupt it. */
    @WithDefault("PT15M")
    Duration lasting();

    /** So long a source that came and went within the calm must speak before its return is told. */
    @WithDefault("PT1H")
    Duration steady();

    /** How often we look whether a word that is held back has lasted. */
    @WithDefault("30s")
    Duration beat();
}
