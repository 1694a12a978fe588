package mx.vigia.analysis.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How the files of everything are kept; {@code vigia.bulk.at} says when they are printed, or {@code off} where another replica does. */
@ConfigMapping(prefix = "vigia.bulk")
interface BulkConfig {
    /** How many editions are kept; the oldest go when there are more. */
    @WithDefault("3")
    @Min(1)
    int keep();
}
