package mx.vigia.scraper.reading.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import mx.vigia.scraper.reading.FetchedPage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDFs as an office program writes them, and pages of the web made of them. */
final class TestPdfs {
    private TestPdfs() {}

    static FetchedPage page(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return FetchedPage.of(URI.create("https://x.example/a.pdf"), bytes, text, LocalDate.of(2026, 10, 9));
    }

    /** Returns a PDF with the words of each page in lines. */
    static byte[] pdf(String... pages) {
        return write("", pages);
    }

    static byte[] locked(String password, String... pages) {
        return write(password, pages);
    }

    private static byte[] write(String password, String... pages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var words : pages) {
                addPage(document, words);
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPage(PDDocument document, String words) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(60, 700);
            for (var line : words.split("\n")) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
