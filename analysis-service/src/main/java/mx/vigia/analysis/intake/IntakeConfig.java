package mx.vigia.analysis.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;
import mx.vigia.analysis.dossier.fact.AlertHorizon;

/** When a fact is too old to be told, or old enough to say that we saw it late. */
@ConfigMapping(prefix = "vigia.intake")
public interface IntakeConfig {
    /** The alert horizon: what happened longer before we saw it is kept but told to nobody. */
    @WithDefault("14d")
    Duration alertHorizon();

    /** What happened longer before we saw it is told as late. */
    @WithDefault("2d")
    Duration lateAfter();

    /** The calendar in which sources date things. */
    @WithDefault("America/Mexico_City")
    ZoneId calendar();

    /** All three together. */
    static AlertHorizon horizon(IntakeConfig config) {
        return new AlertHorizon(config.alertHorizon(), config.lateAfter(), config.calendar());
    }
}
