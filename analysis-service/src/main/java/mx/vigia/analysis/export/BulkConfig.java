package mx.vigia.analysis.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Configures the bulk files. */
@ConfigMapping(prefix = "vigia.bulk")
interface BulkConfig {
    /**
     * When bulk files are written, as second, minute, hour, day of month, month and day of week in central Mexico;
     * {@code off} where another replica does it.
     */
    @WithDefault("0 10 3 * * ?")
    String at();

    /** The number of editions kept; when there are more, the oldest are deleted. */
    @WithDefault("3")
    @Min(1)
    int keep();
}
