package mx.vigia.analysis.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/**
 * Configures the bulk files; {@code vigia.bulk.at} sets when they are written, or is {@code off} where another replica
 * does it.
 */
@ConfigMapping(prefix = "vigia.bulk")
interface BulkConfig {
    /** The number of editions kept; when there are more, the oldest are deleted. */
    @WithDefault("3")
    @Min(1)
    int keep();
}
