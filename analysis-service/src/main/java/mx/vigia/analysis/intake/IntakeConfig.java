package mx.vigia.analysis.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;
import mx.vigia.analysis.dossier.fact.AlertHorizon;

/** Configures from which age a fact is no longer announced, or marked as seen late. */
@ConfigMapping(prefix = "vigia.intake")
public interface IntakeConfig {
    /** The alert horizon: an event that is older than this when we see it is stored without an alert. */
    @WithDefault("14d")
    Duration alertHorizon();

    /** The age from which an event is announced as late. */
    @WithDefault("2d")
    Duration lateAfter();

    /**
     * How long a report, minuta or decree waits for its bill, and a draft for its text, before it is announced alone;
     * zero if it is announced at once.
     */
    @WithDefault("10m")
    Duration paperWait();

    /** The time zone in which sources date events. */
    @WithDefault("America/Mexico_City")
    ZoneId calendar();

    /** Returns which of the facts are announced, by their age. */
    static AlertHorizon horizon(IntakeConfig config) {
        return new AlertHorizon(config.alertHorizon(), config.lateAfter(), config.calendar());
    }
}
