package mx.vigia.scraper.reading.pdf;

/** How reading a PDF in a process of its own ended. */
sealed interface PdfOutcome {
    /** Its text was read, up to the limits of pages and characters. */
    record Extracted(PdfText text) implements PdfOutcome {}

    /** It is encrypted and needs a password. */
    record Encrypted() implements PdfOutcome {}

    /**
     * It is broken or no PDF.
     *
     * @param reason what the parser reported
     */
    record Malformed(String reason) implements PdfOutcome {}

    /** It was not read within the time limit. */
    record OutOfTime() implements PdfOutcome {}

    /** It needs more heap than allowed. */
    record OutOfMemory() implements PdfOutcome {}

    /** The process returned more text than allowed. */
    record TooMuchOutput() implements PdfOutcome {}

    /**
     * The process ended before it could read, as when the machine has no memory left: the file is not at fault.
     *
     * @param status its exit status, as of one that crashed
     */
    record NotStarted(int status) implements PdfOutcome {}

    /**
     * The process ended without a result.
     *
     * @param status its exit status; above 128, the number of the signal that ended it plus 128
     */
    record Crashed(int status) implements PdfOutcome {}
}
