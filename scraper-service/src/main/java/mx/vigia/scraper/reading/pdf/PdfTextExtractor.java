package mx.vigia.scraper.reading.pdf;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.ReaderUnavailable;
import mx.vigia.scraper.reading.pdf.PdfOutcome.Crashed;
import mx.vigia.scraper.reading.pdf.PdfOutcome.Encrypted;
import mx.vigia.scraper.reading.pdf.PdfOutcome.Extracted;
import mx.vigia.scraper.reading.pdf.PdfOutcome.Malformed;
import mx.vigia.scraper.reading.pdf.PdfOutcome.NotStarted;
import mx.vigia.scraper.reading.pdf.PdfOutcome.OutOfMemory;
import mx.vigia.scraper.reading.pdf.PdfOutcome.OutOfTime;
import mx.vigia.scraper.reading.pdf.PdfOutcome.TooMuchOutput;

/**
 * Extracts the text layer of PDFs, each in a process of its own, one at a time; callers wait their turn, which the time
 * limit of a file does not include.
 */
@Singleton
public final class PdfTextExtractor {
    private final PdfConfig config;
    private final PdfProcess process;
    private final ReentrantLock turn = new ReentrantLock(true);

    /** Creates an extractor with these limits. */
    @Inject
    public PdfTextExtractor(PdfConfig config) {
        this.config = config;
        this.process = new PdfProcess(config);
    }

    /** Returns an extractor with the default limits, for programs outside the service. */
    public static PdfTextExtractor standalone() {
        return new PdfTextExtractor(PdfLimits.DEFAULTS);
    }

    /**
     * Extracts the text layer of this page.
     *
     * @throws PageChanged if it is encrypted, broken or no PDF, or exceeds a limit
     * @throws ReaderUnavailable if no process can be started
     */
    public PdfText extract(FetchedPage page) {
        turn.lock();
        try {
            return text(page, process.read(page.bytes()));
        } catch (IOException e) {
            throw new ReaderUnavailable("No process could be started to read a PDF: " + e.getMessage());
        } finally {
            turn.unlock();
        }
    }

    private PdfText text(FetchedPage page, PdfOutcome outcome) {
        return switch (outcome) {
            case Extracted extracted -> extracted.text();
            case Encrypted encrypted ->
                throw changed(page, Expectation.AN_OPEN_PDF.of(), Expectation.A_LOCKED_PDF.of());
            case Malformed malformed ->
                throw changed(page, Expectation.A_WHOLE_PDF.of(), ProblemValue.words(malformed.reason()));
            case OutOfTime late ->
                throw exceeded(
                        page, Expectation.AT_MOST_SECONDS, config.longest().toSeconds());
            case OutOfMemory full -> throw exceeded(page, Expectation.AT_MOST_MEMORY, config.mostHeapBytes());
            case TooMuchOutput more -> throw exceeded(page, Expectation.AT_MOST_CHARACTERS, config.mostCharacters());
            case NotStarted(int status) ->
                throw new ReaderUnavailable(
                        "The process that reads PDFs ended with exit status " + status + " before it could read");
            case Crashed crashed ->
                throw changed(page, Expectation.A_READABLE_PAGE.of(), Expectation.A_CRASH.of(crashed.status()));
        };
    }

    private static PageChanged exceeded(FetchedPage page, Expectation limit, long most) {
        return changed(page, limit.of(most), Expectation.MORE.of());
    }

    private static PageChanged changed(FetchedPage page, ProblemValue expected, ProblemValue found) {
        return new PageChanged(page.address(), expected, found);
    }
}
