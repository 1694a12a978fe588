package mx.vigia.scraper.sites.mx_senado_comisiones;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing of these sites is recorded: the pages are our own, in several of the ways in which such lists are written.
 */
class CommitteeMeetingsTest {
    private static final Recordings READERS =
            new Recordings(CommitteeMeetings.SITE, "senado", List.of(new CommitteeMeetings()));
    private static final String PAGE = "https://comisiones.senado.gob.mx/faros/reuniones";
    private static final String ADDRESS = PAGE + "#Comisi%C3%B3n%20de%20Faros";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><th>Fecha</th><th>Reunión</th></tr><tr><td>24/11/2026</td><td><a href='/x.pdf'>Quinta"
                        + " Reunión Ordinaria</a></td><td>11:00 hrs</td></tr></table>",
                "<ul><li>24/11/2026 11:00 h. Quinta Reunión Ordinaria</li></ul>",
                "<div class='panel'><h4>Quinta Reunión Ordinaria</h4><p>Fecha: 24/11/2026, 11:00 horas</p></div>",
                "<div class='card'><ul><li><strong>Quinta Reunión Ordinaria</strong> 24/11/2026 - 11:00"
                        + " hrs.</li></ul></div>"
            })
    void meetingIsReadFromRowsItemsAndPanels(String list) {
        var read = read(list);
        var key = "meeting/faros/2026-11-24/quinta-reunion-ordinaria";

        assertThat(read.sightings()).hasSize(1);
        assertThat(statedField(read, key, "title")).isEqualTo("Quinta Reunión Ordinaria");
        assertThat(statedField(read, key, "body")).isEqualTo("Comisión de Faros");
        assertThat(statedField(read, key, "heldOn")).isEqualTo("2026-11-24");
        assertThat(statedField(read, key, "time")).isEqualTo("11:00");
        assertThat(statedField(read, key, "chamber")).isEqualTo("senate");
        assertThat(statedField(read, key, "officialAddress")).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <p>24/11/2026 Reunión</p>                                                | Reunión
        <ul><li>24/11/2026 <a href='/x'>Ver más</a> Reunión de trabajo</li></ul> | Ver más Reunión de trabajo
        <ul><li>24/11/2026 <a href='/x'>Orden del día</a> Foro</li></ul>         | Orden del día Foro
        """)
    void wordsOfTheEntryAreTheNameWhereNothingEmphasisedNamesAMeeting(String list, String name) {
        assertThat(read(list).sightings().getFirst().said().fields()).containsEntry("title", name);
    }

    @Test
    void dateThatIsOfNoMeetingIsReportedAndNotStated() {
        var read = read("<ul><li>24/11/2026 Reunión de trabajo</li><li>Última actualización: 24/11/2026</li></ul>");

        assertThat(read.sightings()).hasSize(1);
        assertThat(read.problems()).hasSize(1);
        assertThatThrownBy(() -> read("<p>24/11/2026</p>")).isInstanceOf(PageChanged.class);
    }

    @Test
    void longListIsCappedAndReported() {
        var read = read("<ul>" + "<li>24/11/2026 Reunión</li>".repeat(501) + "</ul>");

        assertThat(read.sightings()).hasSize(500);
        assertThat(read.problems()).extracting(ReadingProblem::what).containsExactly("capped");
    }

    @Test
    void hourIsLeftOutWhereAnEntryHasTwo() {
        assertThat(read("<ul><li>24/11/2026 de 11:00 hrs a 13:00 hrs, Reunión de trabajo</li></ul>")
                        .sightings()
                        .getFirst()
                        .said()
                        .fields())
                .doesNotContainKey("time");
    }

    @Test
    void impossibleDayIsReportedAndOthersAreRead() {
        var read = read(
                "<ul><li>24/11/2026 Reunión A</li><li>31/02/2026 Reunión B</li><li>01/12/2026 Reunión C</li></ul>");

        assertThat(read.sightings()).hasSize(2);
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void wallIsNamedAndNeverReadAsAnEmptyList() {
        assertThatThrownBy(() -> READERS.readText(
                        "<html><head><title>Loading</title></head><body><script src='/_Incapsula_Resource?x'></script>"
                                + "</body></html>",
                        ADDRESS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("_Incapsula_Resource");
        assertThatThrownBy(() -> READERS.readText(
                        "<html><body><a href='/'>Inicio</a><p>Sin reuniones</p></body></html>", ADDRESS))
                .isInstanceOf(PageChanged.class);
    }

    @Test
    void siteIsOffUntilTheOperatorConsentsAndNamesEachCommittee() {
        var site = SiteCatalog.ofFiles(List.of(CommitteeMeetings.SITE))
                .named(CommitteeMeetings.SITE)
                .orElseThrow();

        assertThat(site.manners().consent()).isTrue();
        assertThat(site.startRequests(Recordings.SEEN))
                .allSatisfy(start -> assertThat(start.address().getFragment()).startsWith("Comisión "));
    }

    private static Reading read(String list) {
        return READERS.readText(
                "<html><body><nav><a href='/'>Inicio</a><a href='/a'>A</a><a href='/b'>B</a></nav>" + list
                        + "</body></html>",
                ADDRESS);
    }
}
