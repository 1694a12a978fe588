package mx.vigia.scraper.sites.mx_leyes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.pdf.PdfText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class LawTextTest {
    private static final String HEAD = """

            LEY DE FAROS

            CÁMARA DE DIPUTADOS DEL H. CONGRESO DE LA UNIÓN
            Secretaría General
            Última Reforma DOF 12-11-2021

            %d de 2
            """;
    private static final String FIRST = HEAD.formatted(1) + """
            LEY DE FAROS

            Nueva Ley publicada en el Diario Oficial de la Federación el 29 de diciembre de 1978

            Artículo 1o.- Los faros alumbran la costa, y quien los cuida ha de
            procurar que su luz se vea desde el mar, en toda época del
            """;
    private static final String SECOND = HEAD.formatted(2) + """
            año y a toda hora.
            Párrafo reformado DOF 31-12-1982, 12-11-2021

            Artículo 2o.- (Se deroga).
            """;

    @Test
    void lawTextOmitsPageHeadersAndIsDatedByLastReform() {
        var sighting = read(FIRST, SECOND).sightings().getFirst();

        assertThat(sighting.keys()).containsExactly("ley-pdf/lfaros");
        assertThat(sighting.published()).contains(LocalDate.of(2021, 11, 12));
        assertThat(text(sighting.said()))
                .contains("ha de procurar que su luz se vea desde el mar, en toda época del año y a toda hora.\n\n"
                        + "Párrafo reformado DOF 31-12-1982, 12-11-2021\n\nArtículo 2o.- (Se deroga).")
                .doesNotContain("CÁMARA DE DIPUTADOS");
    }

    @Test
    void headingAtTheEndOfAPageIsAParagraphOfItsOwn() {
        var text = LawTextAssembler.text(List.of(
                "LEY\n1 de 3\nDECRETO por el que se reforma la Ley.\n\nPublicado en el Diario Oficial de la Federación el 4 de marzo de 1985\n \n",
                "LEY\n2 de 3\nArtículo 1.- Se reforma la Ley, para quedar\n",
                "LEY\n3 de 3\ncomo sigue.\n\nTRANSITORIOS\n \n",
                "LEY\n4 de 4\nPrimero.- El Decreto entrará en vigor mañana.\n"));

        assertThat(text.split("\n\n"))
                .containsExactly(
                        "DECRETO por el que se reforma la Ley.",
                        "Publicado en el Diario Oficial de la Federación el 4 de marzo de 1985",
                        "Artículo 1.- Se reforma la Ley, para quedar como sigue.",
                        "TRANSITORIOS",
                        "Primero.- El Decreto entrará en vigor mañana.");
    }

    @Test
    void unreformedLawIsDatedByItsPublication() {
        var sighting = read(FIRST.replace("Última Reforma DOF 12-11-2021", ""), SECOND)
                .sightings()
                .getFirst();

        assertThat(sighting.published()).contains(LocalDate.of(1978, 12, 29));
    }

    @Test
    void undatedLawIsAChangedPageAndAScanReported() {
        var undated = FIRST.replaceAll("Última.*|Nueva Ley.*", "");

        assertThatThrownBy(() -> read(undated, SECOND)).isInstanceOf(PageChanged.class);
        assertThat(read("", "").problems()).extracting("what").containsExactly("scan-without-text");
    }

    @Test
    void recordedLawHasAllItsArticles() throws IOException {
        var file = Path.of(
                System.getProperty("vigia.shared", "nowhere"), "recorded", "leyesbiblio", "pdf", "iva_LIVA.pdf");
        Assumptions.assumeTrue(Files.isRegularFile(file), "the recorded law is not here");
        var page = FetchedPage.of(address("LIVA"), Files.readAllBytes(file), "", LocalDate.of(2026, 2, 1));

        var sighting = new LawText().read(page).sightings().getFirst();

        assertThat(sighting.published()).contains(LocalDate.of(2021, 11, 12));
        assertThat(text(sighting.said())
                        .lines()
                        .filter(line -> line.matches("Artículo \\d+.*\\.-? .*"))
                        .count())
                .isGreaterThan(70);
        assertThat(text(sighting.said()))
                .contains("\n\nArtículo 1o.- Están obligadas")
                .doesNotContain("Secretaría de Servicios Parlamentarios");
    }

    private static Reading read(String... pages) {
        return LawText.read(
                FetchedPage.of(address("LFAROS"), "%PDF", LocalDate.of(2026, 2, 1)),
                new PdfText(List.of(pages), false));
    }

    private static URI address(String name) {
        return URI.create("https://www.diputados.gob.mx/LeyesBiblio/pdf/" + name + ".pdf");
    }

    private static String text(StatedFields stated) {
        return ((StatedFields.Text) stated.fields().get("text")).content();
    }
}
