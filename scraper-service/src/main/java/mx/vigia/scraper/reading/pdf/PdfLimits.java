package mx.vigia.scraper.reading.pdf;

import java.time.Duration;

/** Limits of the process that reads a PDF, for programs outside the service, which have no settings. */
record PdfLimits(long mostHeapBytes, Duration longest, int mostPages, int mostCharacters) implements PdfConfig {
    /** The defaults of the service. */
    static final PdfLimits DEFAULTS = new PdfLimits(268_435_456, Duration.ofSeconds(60), 2_000, 8_388_608);
}
