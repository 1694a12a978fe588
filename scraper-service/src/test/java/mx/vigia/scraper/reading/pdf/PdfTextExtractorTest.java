package mx.vigia.scraper.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ReaderUnavailable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PdfTextExtractorTest {
    private static final PdfTextExtractor PDFS = extractor("longest", "10m");

    @Test
    void eachPageIsReadInItsLines() {
        var text = PDFS.extract(TestPdfs.page(TestPdfs.pdf("Artículo 1.\nLos faros alumbran.", "Artículo 2.", "")));

        assertThat(text.pages()).hasSize(3);
        assertThat(text.pages().getFirst().lines()).containsExactly("Artículo 1.", "Los faros alumbran.");
        assertThat(text.pages().getLast()).isBlank();
        assertThat(text.cut()).isFalse();
    }

    @Test
    void programsOutsideTheServiceHaveItsDefaultLimits() {
        var settings = TestPdfSettings.of();

        assertThat(new PdfLimits(
                        settings.mostHeapBytes(), settings.longest(), settings.mostPages(), settings.mostCharacters()))
                .isEqualTo(PdfLimits.DEFAULTS);
    }

    @Test
    void textIsMarkedAsCutAtItsLimits() {
        var page = TestPdfs.page(TestPdfs.pdf("uno", "dos", "tres"));

        assertThat(extractor("most-pages", "2").extract(page))
                .matches(text -> text.cut() && text.pages().size() == 2);
        assertThat(extractor("most-characters", "9").extract(page))
                .matches(text -> text.cut() && text.pages().size() == 2);
    }

    @Test
    void lockedBrokenAndFalsePdfsAreReported() {
        var half = Arrays.copyOf(TestPdfs.pdf("Artículo 1."), 40);

        assertThatThrownBy(() -> PDFS.extract(TestPdfs.page(TestPdfs.locked("secreto", "Artículo 1."))))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected a PDF anybody may read but found one behind a password");
        assertThatThrownBy(() -> PDFS.extract(TestPdfs.page(half)))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected a whole PDF");
        assertThatThrownBy(() -> PDFS.extract(TestPdfs.page("{\"status\":404}".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected a whole PDF");
    }

    /** A heap that no virtual machine accepts, as one for which a full machine has no memory. */
    @Test
    void processThatCannotStartIsNoFaultOfThePage() {
        var page = TestPdfs.page(TestPdfs.pdf("uno"));

        assertThatThrownBy(() -> extractor("most-heap-bytes", "-1").extract(page))
                .isInstanceOf(ReaderUnavailable.class)
                .hasMessage("The process that reads PDFs ended with exit status 1 before it could read");
    }

    @Test
    void processInheritsNoEnvironmentVariables() {
        assertThat(new PdfProcess(TestPdfSettings.of()).builder().environment()).isEmpty();
    }

    @Test
    void recordedLawIsReadCompletely() throws IOException {
        var folder = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "leyesbiblio", "pdf");
        Assumptions.assumeTrue(Files.isDirectory(folder), "recorded pages are not here");

        var law = PDFS.extract(TestPdfs.page(Files.readAllBytes(folder.resolve("iva_LIVA.pdf"))));

        assertThat(law.pages()).hasSize(128);
        assertThat(law.cut()).isFalse();
        assertThat(law.letters()).isGreaterThan(200_000);
        assertThat(law.pages().getFirst()).contains("LEY DEL IMPUESTO AL VALOR AGREGADO");
        assertThatThrownBy(
                        () -> PDFS.extract(TestPdfs.page(Files.readAllBytes(folder.resolve("dof_2013-04-02_MAT.pdf")))))
                .isInstanceOf(PageChanged.class);
    }

    private static PdfTextExtractor extractor(String... settings) {
        return new PdfTextExtractor(TestPdfSettings.of(settings));
    }
}
