package mx.vigia.scraper.reading.pdf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The program that reads one PDF from standard input and writes its text to standard output, as {@link PdfMessages}
 * describes. It starts with little on its class path: of this project only this package, beside it only PDFBox.
 */
final class PdfReaderProgram {
    /** The exit status for too little heap, as {@code -XX:+ExitOnOutOfMemoryError} has it. */
    static final int OUT_OF_MEMORY = 3;

    /** The exit status for too little time. */
    static final int OUT_OF_TIME = 4;

    private final int mostPages;
    private final int mostCharacters;

    PdfReaderProgram(int mostPages, int mostCharacters) {
        this.mostPages = mostPages;
        this.mostCharacters = mostCharacters;
    }

    /**
     * Reads the PDF.
     *
     * @param args the most pages, the most characters, and the milliseconds after which the program ends
     */
    public static void main(String[] args) throws IOException {
        var results = System.out;
        System.setOut(System.err); // so that no library writes between the messages
        endAfter(Long.parseLong(args[2]));
        try (var out = new DataOutputStream(new BufferedOutputStream(results))) {
            PdfMessages.writeStarted(out);
            new PdfReaderProgram(Integer.parseInt(args[0]), Integer.parseInt(args[1]))
                    .read(PdfMessages.readFile(System.in), out);
        } catch (OutOfMemoryError e) { // thrown by code, which the option of the JVM does not see
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
    }

    /** Ends the program even if the service that started it is gone. */
    private static void endAfter(long milliseconds) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(milliseconds);
                Runtime.getRuntime().halt(OUT_OF_TIME);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        });
    }

    void read(byte[] file, DataOutputStream out) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            readPages(document, out);
        } catch (InvalidPasswordException e) {
            PdfMessages.writeLocked(out);
        } catch (IOException e) {
            PdfMessages.writeMalformed(out, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) { // PDFBox fails with any of them on objects of another type than it expects
            PdfMessages.writeMalformed(out, e.getClass().getSimpleName());
        } catch (StackOverflowError e) {
            PdfMessages.writeMalformed(out, "objects nested too deeply");
        }
    }

    private void readPages(PDDocument document, DataOutputStream out) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        var pages = document.getNumberOfPages();
        var characters = 0L;
        for (var number = 1; number <= Math.min(pages, mostPages); number++) {
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            var text = stripper.getText(document);
            characters += text.length();
            if (characters > mostCharacters) {
                PdfMessages.writeEnd(out, true);
                return;
            }
            PdfMessages.writePage(out, text);
        }
        PdfMessages.writeEnd(out, pages > mostPages);
    }
}
