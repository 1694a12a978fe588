package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void pdfIsRecognisedByItsFirstBytes() throws IOException {
        var pdf = page(pdf(null, "Artículo 1."));
        var late = page("\r\n%PDF-1.5".getBytes(StandardCharsets.ISO_8859_1));
        var html = FetchedPage.of(URI.create("https://x.example/a.html"), "<p>%PDF</p>", LocalDate.of(2026, 10, 9));

        assertThat(pdf.matches("%PDF")).isTrue();
        assertThat(late.matches("%PDF")).isTrue();
        assertThat(pdf.matches("html")).isFalse();
        assertThat(pdf.matches("/anything")).isFalse();
        assertThat(pdf.title()).isEmpty();
        assertThat(html.matches("%PDF")).isFalse();
        assertThat(html.matches("p")).isTrue();
    }

    @Test
    void eachPageIsReadInItsLines() throws IOException {
        var text = PdfText.of(page(pdf(null, "Artículo 1.\nLos faros alumbran.", "Artículo 2.", "")));

        assertThat(text.pages()).hasSize(3);
        assertThat(text.pages().getFirst().lines()).containsExactly("Artículo 1.", "Los faros alumbran.");
        assertThat(text.pages().getLast()).isBlank();
        assertThat(text.cut()).isFalse();
    }

    @Test
    void textIsMarkedAsCutAtItsLimits() throws IOException {
        var page = page(pdf(null, "uno", "dos", "tres"));

        assertThat(PdfText.of(page, 2, 1000, LONG))
                .matches(text -> text.cut() && text.pages().size() == 2);
        assertThat(PdfText.of(page, 9, 9, LONG))
                .matches(text -> text.cut() && text.pages().size() == 2);
        assertThat(PdfText.of(page, 9, 1000, Duration.ZERO))
                .matches(text -> text.cut() && text.pages().isEmpty());
    }

    @Test
    void oversizedPageIsAbandonedAtTheTimeLimit() throws IOException {
        var heavy = page(bomb(31));

        assertThat(PdfText.of(heavy, 9, 1000, Duration.ofMillis(1)))
                .matches(text -> text.cut() && text.pages().size() < 2);
    }

    @Test
    void decompressionBombIsNotOpened() throws IOException {
        var page = page(bomb(200));
        var table = page(("%PDF-1.5\n3 0 obj\n<< /Type /XRef /Filter /FlateDecode >>\nstream\n"
                        + packed(new byte[33 << 20]) + "\nendstream\nendobj\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        var twice = page(("%PDF-1.5\n3 0 obj\n<< /Filter [/FlateDecode /FlateDecode] >>\nstream\n" + packed(new byte[9])
                        + "\nendstream\nendobj\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(page.bytes()).hasSizeLessThan(1024 * 1024);
        for (var bomb : List.of(page, table, twice)) {
            assertThatThrownBy(() -> PdfText.of(bomb))
                    .isInstanceOf(PageChanged.class)
                    .hasMessageContaining("at most 33554432 bytes");
        }
    }

    @Test
    void picturesAreNotDecompressed() {
        var picture = "%PDF-1.5\n3 0 obj\n<< /Subtype /Image /Filter /FlateDecode >>\nstream\n"
                + packed(new byte[3 << 20]) + "\nendstream\nendobj\n";

        assertThat(new PdfSizeCheck(picture.getBytes(StandardCharsets.ISO_8859_1), 1 << 20).isTooMuch())
                .isFalse();
        assertThat(new PdfSizeCheck(picture.replace("/Image", "/Form").getBytes(StandardCharsets.ISO_8859_1), 1 << 20)
                        .isTooMuch())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/FlateDecode",
                "/Fl",
                "/#46lateDecode",
                "/Flate#44ecode",
                "/#46l",
                "/#46#6c",
                "/#46#6C",
                "[/#46lateDecode]",
                "[ /#46l ]"
            })
    void filterIsRecognisedInAnySpelling(String filter) {
        var stream = "%PDF-1.5\n3 0 obj\n<< /Filter " + filter + " >>\nstream\n" + packed(new byte[3 << 20])
                + "\nendstream\nendobj\n";

        assertThat(new PdfSizeCheck(stream.getBytes(StandardCharsets.ISO_8859_1), 1 << 20).isTooMuch())
                .isTrue();
    }

    @Test
    void streamWithAnIndirectFilterIsMeasured() {
        var stream = "%PDF-1.5\n5 0 obj\n/FlateDecode\nendobj\n3 0 obj\n<< /Filter 5 0 R >>\nstream\n"
                + packed(new byte[3 << 20]) + "\nendstream\nendobj\n";

        assertThat(new PdfSizeCheck(stream.getBytes(StandardCharsets.ISO_8859_1), 1 << 20).isTooMuch())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[/FlateDecode /#46lateDecode]",
                "[/Fl /Fl]",
                "[/#46l/FlateDecode]",
                "[/A85 /#46l /Flate#44ecode]"
            })
    void doublyCompressedStreamIsTooLarge(String filters) {
        var stream = "%PDF-1.5\n3 0 obj\n<< /Filter " + filters + " >>\nstream\n" + packed(new byte[9])
                + "\nendstream\nendobj\n";

        assertThat(new PdfSizeCheck(stream.getBytes(StandardCharsets.ISO_8859_1), 1 << 20).isTooMuch())
                .isTrue();
    }

    @Test
    void imageIsRecognisedInAnySpelling() {
        var picture = "%PDF-1.5\n3 0 obj\n<< /#53ubtype /Im#61ge /Filter /#46l >>\nstream\n" + packed(new byte[3 << 20])
                + "\nendstream\nendobj\n";

        assertThat(new PdfSizeCheck(picture.getBytes(StandardCharsets.ISO_8859_1), 1 << 20).isTooMuch())
                .isFalse();
    }

    private static String packed(byte[] bytes) {
        var deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        var packed = new byte[bytes.length / 100 + 1000];
        var size = deflater.deflate(packed);
        deflater.end();
        return new String(packed, 0, size, StandardCharsets.ISO_8859_1);
    }

    @Test
    void closeAfterTimeoutIsATimeoutElseAFault() throws IOException {
        try (var document = new PDDocument();
                var over = ParseTimeout.over(document, Duration.ZERO);
                var lasting = ParseTimeout.over(document, LONG)) {
            assertThat(PdfText.read(document, over, new FailingReader(), 1)).isEmpty();
            assertThatThrownBy(() -> PdfText.read(document, lasting, new FailingReader(), 1))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    /** As a reader does that finds nothing where it had read a moment ago. */
    private static final class FailingReader extends PDFTextStripper {
        @Override
        public String getText(PDDocument document) {
            throw new IllegalStateException("closed");
        }
    }

    @Test
    void cyclicPageTreeIsReadOnce() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            var tree = document.getPages().getCOSObject();
            tree.getCOSArray(COSName.KIDS).add(tree);
            tree.setInt(COSName.COUNT, 2);
            document.save(out);

            assertThat(PdfText.of(page(out.toByteArray())).pages()).allMatch(String::isBlank);
        }
    }

    @Test
    void lockedBrokenAndFalsePdfsAreReported() throws IOException {
        var whole = pdf(null, "Artículo 1.");

        assertThatThrownBy(() -> PdfText.of(page(pdf("secreto", "Artículo 1."))))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected a PDF anybody may read but found one behind a password");
        assertThatThrownBy(() -> PdfText.of(page(Arrays.copyOf(whole, 40))))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected a whole PDF");
        assertThatThrownBy(() -> PdfText.of(page("{\"statusCode\":404}".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected a whole PDF");
    }

    @Test
    void recordedLawIsReadCompletely() throws IOException {
        var folder = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "leyesbiblio", "pdf");
        Assumptions.assumeTrue(Files.isDirectory(folder), "recorded pages are not here");

        var law = PdfText.of(page(Files.readAllBytes(folder.resolve("iva_LIVA.pdf"))));

        assertThat(law.pages()).hasSize(128);
        assertThat(law.cut()).isFalse();
        assertThat(law.letters()).isGreaterThan(200_000);
        assertThat(law.pages().getFirst()).contains("LEY DEL IMPUESTO AL VALOR AGREGADO");
        assertThatThrownBy(() -> PdfText.of(page(Files.readAllBytes(folder.resolve("dof_2013-04-02_MAT.pdf")))))
                .isInstanceOf(PageChanged.class);
    }

    private static FetchedPage page(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return FetchedPage.of(URI.create("https://x.example/a.pdf"), bytes, text, LocalDate.of(2026, 10, 9));
    }

    /** A page of words, and one of so many megabytes of nothing. */
    private static byte[] bomb(int megabytes) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            var second = new PDPage();
            document.addPage(second);
            var stream = new PDStream(document);
            try (var unpacked = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (int i = 0; i < megabytes; i++) {
                    unpacked.write(spaces);
                }
            }
            second.setContents(stream);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(String password, String... pages) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var words : pages) {
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
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
