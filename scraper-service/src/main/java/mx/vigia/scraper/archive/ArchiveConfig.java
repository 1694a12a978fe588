package mx.vigia.scraper.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where this service keeps its files. */
@ConfigMapping(prefix = "vigia")
interface ArchiveConfig {
    /** The data folder of the service; its sub-folder warc holds the archive. Replicas of this service share it. */
    @WithDefault(".vigia/scraper")
    Path data();
}
