package mx.vigia.scraper.reading.pdf;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of the process that reads a PDF. */
@ConfigMapping(prefix = "vigia.pdf")
public interface PdfConfig {
    /**
     * The heap of the process: 256 MiB. It holds the whole file and what is unpacked of it; about 80 MiB of the JVM's
     * own come on top.
     */
    @WithDefault("268435456")
    long mostHeapBytes();

    /** The longest time for one file, the start of the process included. */
    @WithDefault("60s")
    Duration longest();

    /** The pages read of one file; those after them are left out. */
    @WithDefault("2000")
    int mostPages();

    /** The characters read of one file; the page that exceeds them is left out, as are those after it. */
    @WithDefault("8388608")
    int mostCharacters();
}
