package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.pdf.PdfText;
import org.junit.jupiter.api.Test;

/** Parts printed as PDFs: the recorded text layer of one, and text layers of our own in its shape. */
class PdfPartTest {
    private static final String FILE = RecordedGazette.HOST + "/PDF/66/2026/sep/20260903-II-5-3.pdf";
    private static final String COVER = """
        Gaceta
        Parlamentaria
        Año XXIX Palacio Legislativo de San Lázaro, jueves 3 de septiembre de 2026 Número 7121-II-5-3
        CONTENIDO
        Iniciativas
        Que expide la Ley Ge-
        neral de Faros, a cargo de la diputada Elena Marcela Robledo Quintana, del Grupo Parlamentario del
        PAN
        Que reforma el artículo 5 de la Ley de Auto-Transporte, a cargo del diputado Emilio Suárez Licona, del Grupo
        Parlamentario del PRI
        2
        3
        Anexo II-5-3
        """;

    @Test
    void recordedCoverTitlesAreReadWithTheirTexts() throws IOException {
        var file = RecordedGazette.folder().resolve("anexos/20260902-II-5-3.pdf.txt");
        var reading = read("20260902-II-5-3", List.of(Files.readString(file)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sightings())
                .extracting(s -> s.said().fields().get("title"))
                .containsExactly(
                        "Que reforma y adiciona diversas disposiciones de la Ley General de Protección Civil, en"
                                + " materia de creación del Fondo Nacional de Prevención y Reducción de Riesgos.",
                        "Que adiciona un artículo 386 Bis al Código Penal Federal, en materia de delito de fraude"
                                + " digital cometido contra adultos mayores.",
                        "Que adiciona el artículo 132 de la Ley Federal del Trabajo, en materia de ampliación de"
                                + " licencias de paternidad en caso de fallecimiento de la madre.");
        assertThat(reading.sightings())
                .extracting(s -> s.said().fields().get("proponents"))
                .containsExactly(
                        List.of(new StatedFields.Proponent("Yerico Abramo Masso", "PRI", "deputy")),
                        List.of(new StatedFields.Proponent("Emilio Suárez Licona", "PRI", "deputy")),
                        List.of(new StatedFields.Proponent("Emilio Suárez Licona", "PRI", "deputy")));
        assertThat(reading.sightings())
                .allSatisfy(s -> assertThat(s.said().fields())
                        .containsEntry("presentedOn", "2026-09-02")
                        .containsEntry("kind", "initiative")
                        .containsEntry(
                                "citation",
                                new StatedFields.Citation(
                                        "Gaceta Parlamentaria, núm. 7117-II-5-3, miércoles 2 de septiembre de 2026",
                                        "7117-II-5-3",
                                        "2026-09-02")));
        assertThat(text(reading, 0))
                .startsWith("INICIATIVA CON PROYECTO DE DECRETO")
                .contains("Artículo Único.");
        assertThat(text(reading, 1)).contains("EXPOSICIÓN DE MOTIVOS").endsWith("Dip");
        assertThat(text(reading, 2)).contains("LICENCIAS DE PATERNIDAD").contains("I. Antecedentes");
    }

    @Test
    void coverNumbersSeparateTheTextsOfAPagedFile() {
        var reading =
                read("20260903-II-5-3", List.of(COVER, "Faros.\nArtículo 1. " + words(), "Transporte. " + words()));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sightings().getFirst().keys()).first().isEqualTo("66/a/20260903-II-5-3#1");
        assertThat(reading.sightings().getFirst().said().fields())
                .containsEntry("title", "Que expide la Ley General de Faros.");
        assertThat(reading.sightings().get(1).said().fields())
                .containsEntry("title", "Que reforma el artículo 5 de la Ley de Auto-Transporte.");
        assertThat(reading.sightings())
                .extracting(s -> s.said().fields().get("officialAddress").toString())
                .containsExactly(FILE + "#page=2", FILE + "#page=3");
        assertThat(text(reading, 0)).startsWith("Faros.\nArtículo 1.");
        assertThat(text(reading, 1)).startsWith("Transporte.");
    }

    @Test
    void titlesWithoutATextAreReadAndReported() {
        var reading = read("20260903-II-5-3", List.of(COVER.replace("\n3\n", "\n"), words()));

        assertThat(reading.sightings())
                .hasSize(2)
                .allMatch(s -> !s.said().fields().containsKey("text"));
        assertThat(reading.problems()).extracting("what").containsExactly("count-differs");
    }

    @Test
    void scanIsReportedAndNotRead() {
        var reading = read("20260903-II-5-3", Collections.nCopies(12, "Gaceta Parlamentaria\n3"));

        assertThat(reading.sightings()).isEmpty();
        assertThat(reading.problems()).extracting("what").containsExactly("scan-without-text");
    }

    @Test
    void pdfWithoutACoverIsReported() {
        assertThat(read("20260903-II-5-3", List.of(words())).problems())
                .extracting("what")
                .containsExactly("cover-missing");
    }

    @Test
    void compositeKeyIsTheSameInPdfAndAnnex() {
        var inPdf = read("20260903-II-5-3", List.of(COVER, words(), words()))
                .sightings()
                .getFirst();
        var inHtml = Keys.compositeKey(
                66,
                LocalDate.of(2026, 9, 3),
                "initiative",
                "Que expide la Ley General de Faros.",
                "Elena Marcela Robledo Quintana");

        assertThat(inPdf.keys()).contains(inHtml);
    }

    private static String words() {
        return String.join(
                " ",
                Arrays.asList(new String[40]).stream().map(none -> "alumbran").toList());
    }

    private static String text(Reading reading, int item) {
        return ((StatedFields.Text)
                        reading.sightings().get(item).said().fields().get("text"))
                .content();
    }

    private static Reading read(String stem, List<String> pages) {
        var address = URI.create(RecordedGazette.HOST + "/PDF/66/2026/sep/" + stem + ".pdf");
        return PdfPart.read(FetchedPage.of(address, "%PDF", LocalDate.of(2026, 10, 9)), new PdfText(pages, false));
    }
}
