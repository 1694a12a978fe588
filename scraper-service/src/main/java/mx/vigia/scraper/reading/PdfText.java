package mx.vigia.scraper.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text layer of a PDF by page; a page that is only a picture is empty.
 *
 * @param pages the text of each page in its lines
 * @param cut true if the file exceeds what is read of one
 */
public record PdfText(List<String> pages, boolean cut) {
    private static final int MAX_PAGES = 2_000;
    private static final int MAX_CHARACTERS = 8 * 1024 * 1024;
    private static final Duration MAX_DURATION = Duration.ofMinutes(1);

    /** What is unpacked beyond this goes to a scratch file, deleted after reading. */
    private static final long MAX_MEMORY_BYTES = 16L * 1024 * 1024;

    /** A stream that unpacks to more would be held whole by the parser; no page of text is that large. */
    private static final long MAX_UNPACKED_BYTES = 32L * 1024 * 1024;

    public PdfText {
        pages = List.copyOf(pages);
    }

    /**
     * Extracts the text layer of this page.
     *
     * @throws PageChanged if it is encrypted, broken or no PDF
     */
    public static PdfText of(FetchedPage page) {
        return of(page, MAX_PAGES, MAX_CHARACTERS, MAX_DURATION);
    }

    static PdfText of(FetchedPage page, int mostPages, int mostCharacters, Duration maxDuration) {
        if (new PdfSizeCheck(page.bytes(), MAX_UNPACKED_BYTES).isTooMuch()) {
            throw new PageChanged(
                    page.address(), Expectation.AT_MOST_BYTES.of(MAX_UNPACKED_BYTES), Expectation.MORE.of());
        }
        try (var bytes = new RandomAccessReadBuffer(page.bytes());
                var parseTimeout = ParseTimeout.over(bytes, maxDuration)) {
            return of(bytes, parseTimeout, mostPages, mostCharacters);
        } catch (InvalidPasswordException locked) {
            throw new PageChanged(page.address(), Expectation.AN_OPEN_PDF.of(), Expectation.A_LOCKED_PDF.of());
        } catch (IOException e) {
            throw new PageChanged(
                    page.address(), Expectation.A_WHOLE_PDF.of(), ProblemValue.words(String.valueOf(e.getMessage())));
        }
    }

    /** If the bytes are closed while the document is being opened, nothing of it is read. */
    private static PdfText of(RandomAccessReadBuffer bytes, ParseTimeout loading, int mostPages, int mostCharacters)
            throws IOException {
        var scratch = MemoryUsageSetting.setupMixed(MAX_MEMORY_BYTES).streamCache;
        try (var document = Loader.loadPDF(bytes, "", null, null, scratch);
                var timeout = ParseTimeout.over(document, loading.left())) {
            var pages = document.getNumberOfPages();
            var read = read(document, timeout, Math.min(pages, mostPages), mostCharacters);
            return new PdfText(read, read.size() < pages);
        } catch (IOException | RuntimeException e) {
            if (loading.isOver()) {
                return new PdfText(List.of(), true);
            }
            throw e;
        }
    }

    /** Reads as many pages as limits and time allow. */
    private static List<String> read(PDDocument document, ParseTimeout parseTimeout, int mostPages, int mostCharacters)
            throws IOException {
        var pages = new ArrayList<String>();
        var characters = 0L;
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        for (var number = 1; number <= mostPages && !parseTimeout.isOver(); number++) {
            var text = read(document, parseTimeout, stripper, number);
            characters += text.map(String::length).orElse(0);
            if (text.isEmpty() || characters > mostCharacters) {
                return pages;
            }
            pages.add(text.get());
        }
        return pages;
    }

    /** Reads one page; empty if the document was closed meanwhile, which the parser may take for any other fault. */
    static Optional<String> read(PDDocument document, ParseTimeout parseTimeout, PDFTextStripper stripper, int number)
            throws IOException {
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        try {
            return Optional.of(stripper.getText(document));
        } catch (IOException | RuntimeException e) {
            if (parseTimeout.isOver()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Returns the number of letters and digits of all pages. */
    public long letters() {
        return pages.stream()
                .flatMapToInt(String::chars)
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
