package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.StatedFields;
import org.junit.jupiter.api.Test;

/** Pages of which there is no recording, in the markup that is described of them, with words of our own. */
class IssuePagesTest {
    private static final String FOLDER = "/Gaceta/66/2026/sep/";

    @Test
    void listIndexLeadsToCurrentLegislatureAndRecentDays() {
        var next = RecordedGazette.read("""
                <html><body><!-- <a href="/Gaceta/Iniciativas/67/gp67_a1primero.html">LXVII</a> -->
                <a href="/Gaceta/Iniciativas/65/gp65_a3segundo.html">LXV</a>
                <a href="/Gaceta/Iniciativas/66/gp66_a1primero.html">1</a>
                <a href="/Gaceta/Iniciativas/66/gp66_a2segundo.html">2</a>
                <a href="/Gaceta/Iniciativas/66/gp66_a3primero.html">3</a></body></html>
                """, "/gp_iniciativas.html").next();

        assertThat(next.stream().map(URI::getPath))
                .startsWith(
                        "/Gaceta/Iniciativas/66/gp66_a3primero.html",
                        "/Gaceta/Proposiciones/66/gp66_P_a3primero.html",
                        "/Gaceta/Iniciativas/66/gp66_a2segundo.html",
                        "/Gaceta/Proposiciones/66/gp66_P_a2segundo.html",
                        "/Gaceta/Iniciativas/66/gp66_a1primero.html",
                        "/Gaceta/Proposiciones/66/gp66_P_a1primero.html",
                        "/Gaceta/66/2026/oct/20261010.html",
                        "/Gaceta/66/2026/oct/20261009.html")
                .endsWith("/Gaceta/66/2026/oct/20261003.html");
    }

    @Test
    void dayPageLinksAnnexesAndHasItsOwnItemsInFull() {
        var day = sample("20260903.html");

        assertThat(day.next().stream().map(URI::getPath))
                .containsExactly(
                        FOLDER + "20260903-II.html",
                        FOLDER + "20260903-III.html",
                        "/PDF/66/2026/sep/20260903-IV.pdf",
                        FOLDER + "20260903-VII.html");
        var minuta = day.sightings().getFirst();
        assertThat(day.sightings()).hasSize(1);
        assertThat(minuta.pageKind()).isEqualTo(PageKind.DAY);
        assertThat(minuta.keys()).first().isEqualTo("66/a/20260903#Minuta1");
        assertThat(minuta.said().fields())
                .containsEntry("kind", "minuta")
                .containsEntry("title", "Con proyecto de decreto, por el que se expide la Ley General de Faros.")
                .containsEntry("presentedOn", "2026-09-03");
        assertThat(text(day, 0))
                .isEqualTo("Mesa Directiva\n\nArtículo 1. Los faros alumbran.\n\nArtículo 2. Y avisan.");
    }

    @Test
    void annexIndexLinksOnlyItsOwnParts() {
        assertThat(sample("20260903-II.html").next().stream().map(URI::toString))
                .containsExactly(
                        RecordedGazette.HOST + FOLDER + "20260903-II-1-1.html",
                        RecordedGazette.HOST + FOLDER + "20260903-II-1-2.html",
                        RecordedGazette.HOST + FOLDER + "20260903-II-2.html",
                        RecordedGazette.HOST + "/PDF/66/2026/sep/20260903-II-5-3.pdf");
    }

    @Test
    void annexPartHasEachItemWithItsFullText() {
        var part = sample("20260903-II-2.html");

        assertThat(part.sightings()).hasSize(2);
        var first = part.sightings().getFirst();
        assertThat(first.pageKind()).isEqualTo(PageKind.ANNEX_PART);
        assertThat(first.keys()).first().isEqualTo("66/a/20260903-II-2#Iniciativa1");
        assertThat(first.said().fields())
                .containsEntry("title", "Que expide la Ley General de Ciberseguridad.")
                .containsEntry(
                        "proponents",
                        List.of(new StatedFields.Proponent("Elena Marcela Robledo Quintana", "PAN", "deputy")))
                .containsEntry(
                        "citation",
                        new StatedFields.Citation(
                                "Gaceta Parlamentaria, núm. 7121-II-2, jueves 3 de septiembre de 2026",
                                "7121-II-2",
                                "2026-09-03"))
                .containsEntry("officialAddress", RecordedGazette.HOST + FOLDER + "20260903-II-2.html#Iniciativa1");
        assertThat(text(part, 0))
                .isEqualTo(
                        "Exposición de motivos\n\nEl país carece de reglas comunes “frente a los incidentes”.\n\nArtículo 14. Los operadores notificarán todo incidente de ciberseguridad.");
        assertThat(part.sightings().get(1).said().fields())
                .containsEntry(
                        "proponents",
                        List.of(new StatedFields.Proponent(
                                "Diputados integrantes del Grupo Parlamentario del PAN", "PAN", "group")));
        assertThat(text(part, 1)).isEqualTo("Único. Se reforma el artículo 5.");
    }

    @Test
    void itemLinkedTwiceIsReadOnceAndTheCountDiffers() {
        var part = changed("20260903-II-2.html", "#Iniciativa2", "#Iniciativa1");

        assertThat(part.sightings())
                .singleElement()
                .satisfies(item -> assertThat(item.keys()).first().isEqualTo("66/a/20260903-II-2#Iniciativa1"));
        assertThat(part.problems()).extracting(ReadingProblem::what).contains("count-differs");
    }

    @Test
    void compositeKeyIsTheSameInAnnexAndList() {
        var part = sample("20260903-II-2.html").sightings().getFirst();
        var entry = RecordedGazette.read(list("""
                <font color="#CC0000">Jueves 3 de septiembre de 2026</font>
                <ul><li>
                Que expide la Ley General de Ciberseguridad.
                <br>Presentada por la diputada Elena Marcela Robledo Quintana, PAN.
                <br><a href="/Gaceta/66/2026/sep/20260903-II-2.html#Iniciativa1">Gaceta Parlamentaria</a>, número 7121-II-2, jueves 3 de septiembre de 2026. (783X)
                </li></ul>
                """), "/Gaceta/Iniciativas/66/gp66_a3primero.html")
                .sightings()
                .getFirst();

        assertThat(entry.keys()).isEqualTo(part.keys());
        assertThat(entry.said().fields()).doesNotContainKey("number");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatFollowsTheReferralByTheComisionPermanenteIsAnActOfTheChamber() {
        var entry = RecordedGazette.read(list("""
                <font color="#CC0000">Jueves 20 de agosto de 2026</font>
                <ul><li>
                Que expide la Ley General de Faros y Balizas.
                <br>Presentada por la diputada Elena Marcela Robledo Quintana, PAN.
                <br>Turnada a la Comisión de Marina.
                <br>Desechada, con fundamento en el artículo 184 del Reglamento, el jueves 3 de diciembre de 2026.
                </li></ul>
                """), "/Gaceta/Iniciativas/66/gp66_a2perma2.html")
                .sightings()
                .getFirst();

        assertThat((List<StatedFields.Step>) entry.said().fields().get("steps"))
                .extracting(StatedFields.Step::kind, StatedFields.Step::chamber)
                .containsExactly(
                        tuple("presented", "permanent-commission"),
                        tuple("referred", "permanent-commission"),
                        tuple("rejected", "deputies"));
    }

    @Test
    void listWithoutEntriesIsEmptyAndOtherMarkupChanged() {
        var empty = RecordedGazette.read(list(""), "/Gaceta/Iniciativas/66/gp66_a3primero.html");
        var redesigned = list(
                "<section>Que expide la Ley General de Ciberseguridad.<br>Presentada por la diputada Elena Marcela Robledo Quintana, PAN.<br>Turnada a la Comisión de Seguridad Ciudadana.</section>");

        assertThat(empty.sightings()).isEmpty();
        assertThat(empty.problems()).extracting("what").containsExactly("empty");
        assertThatThrownBy(() -> RecordedGazette.read(redesigned, "/Gaceta/Iniciativas/66/gp66_a3primero.html"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected at least one 'font[color=#CC0000]' and 'li' but found 0");
    }

    @Test
    void undatedEntryIsReportedAndOthersAreRead() {
        var list = RecordedGazette.read(list("""
                <ul><li>Que expide la Ley sin Fecha de Prueba.
                <br>Presentada por el Ejecutivo federal.</li></ul>
                <font color="#CC0000">Jueves 3 de setpiembre</font>
                <ul><li>Que expide la Ley con Enlace de Prueba.
                <br>Presentada por el Ejecutivo federal.
                <br><a href="/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa1">Gaceta Parlamentaria</a>, número 7121-II-1, jueves 3 de septiembre de 2026. (9)</li></ul>
                <font color="#CC0000">Viernes 4 de septiembre de 2026</font>
                <ul><li>Que expide la Ley Siguiente de Prueba.
                <br>Presentada por el Ejecutivo federal.</li></ul>
                """), "/Gaceta/Iniciativas/66/gp66_a3primero.html");

        assertThat(list.problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).isEqualTo("entry-unread");
            assertThat(p.found()).startsWith("Que expide la Ley sin Fecha de Prueba.");
        });
        assertThat(list.sightings().stream().map(s -> s.said().fields().get("presentedOn")))
                .containsExactly("2026-09-03", "2026-09-04");
    }

    @Test
    void mostlyUnreadableListIsAChangedPage() {
        var entry = "<ul><li>Que expide la Ley sin Fecha de Prueba.<br>Presentada por el Ejecutivo federal.</li></ul>";

        assertThatThrownBy(
                        () -> RecordedGazette.read(list(entry + entry), "/Gaceta/Iniciativas/66/gp66_a3primero.html"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected a heading with a day above each entry but found none in 2 of 2");
    }

    @Test
    void blockPageIsReportedAsSuch() {
        assertThatThrownBy(() -> RecordedGazette.read(
                        "<html><title>Request unsuccessful</title></html>", "/Gaceta/66/2026/sep/20260903-II-2.html"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("the mark by which such a page is known (html:has(")
                .hasMessageContaining("found 'Request unsuccessful'");
    }

    @Test
    void hostileTitleLosesControlCharactersOnly() {
        var entry = RecordedGazette.read(list("""
                <font color="#CC0000">Jueves 3 de septiembre de 2026</font>
                <ul><li>
                Que expide la &lt;script&gt;alert("x")&lt;/script&gt; Ley &#8238;de\r\n Prueba.
                <br>Presentada por el Ejecutivo federal.
                <br>Gaceta Parlamentaria, número 7121, jueves 3 de septiembre de 2026. (9)
                </li></ul>
                """), "/Gaceta/Iniciativas/66/gp66_a3primero.html")
                .sightings()
                .getFirst();

        assertThat(entry.said().fields())
                .containsEntry("title", "Que expide la <script>alert(\"x\")</script> Ley de Prueba.");
    }

    private static String list(String entries) {
        return "<html><body><center><font>Iniciativas presentadas en el primer periodo ordinario del tercer año de la LXVI Legislatura</font><hr>actualizado 4/sep/2026</center><hr>"
                + entries + "</body></html>";
    }

    private static String text(Reading reading, int item) {
        return ((StatedFields.Text)
                        reading.sightings().get(item).said().fields().get("text"))
                .content();
    }

    private static Reading sample(String name) {
        return changed(name, "", "");
    }

    private static Reading changed(String name, String words, String others) {
        try (var in = IssuePagesTest.class.getResourceAsStream("/gaceta/" + name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return RecordedGazette.read(words.isEmpty() ? text : text.replace(words, others), FOLDER + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
