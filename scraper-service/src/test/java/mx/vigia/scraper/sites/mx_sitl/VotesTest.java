package mx.vigia.scraper.sites.mx_sitl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;
import org.junit.jupiter.api.Test;

/** The index, the totals and the names of one group, of which no whole page is recorded, in the markup described. */
class VotesTest {
    private static final String TOTALS = "/LXVI_leg/estadistico_votacionnplxvi.php?votaciont=297";
    private static final String NAMES = "/LXVI_leg/listados_votacionesnplxvi.php?partidot=14&votaciont=297";

    @Test
    void indexLinksPeriodsNewestFirst() {
        var next = SitlPages.read("""
                <html><body><ul><li><a href="votacionesxperiodonplxvi.php?pert=1" > Primer Período</a></li></ul>
                <ul><li><a href="votacionesxperiodonplxvi.php?pert=11" > Primer Período del Tercer Año</a></li></ul></body></html>
                """, "/LXVI_leg/votaciones_por_periodonplxvi.php")
                .next();

        assertThat(next)
                .extracting(URI::toString)
                .containsExactly(
                        SitlPages.HOST + "/LXVI_leg/votacionesxperiodonplxvi.php?pert=11",
                        SitlPages.HOST + "/LXVI_leg/votacionesxperiodonplxvi.php?pert=1");
    }

    @Test
    void groupTotalsAreReadAndCrossChecked() {
        var read = SitlPages.read(SitlPages.sample("estadistico_297.html"), TOTALS);

        assertThat(read.problems()).isEmpty();
        assertThat(read.sightings().getFirst().keys()).containsExactly("vote/66/297");
        assertThat(fieldsOf(read))
                .containsEntry("title", "DECRETO POR EL QUE SE EXPIDE LA LEY GENERAL DE FAROS")
                .containsEntry("question", "EN LO GENERAL Y EN LO PARTICULAR LOS ARTÍCULOS NO RESERVADOS")
                .containsEntry("heldOn", "2026-09-14")
                .containsEntry("officialAddress", SitlPages.HOST + TOTALS)
                .containsEntry(
                        "totals",
                        List.of(
                                new Total("", 250, 60, 1, 3, 9, 323),
                                new Total("Morena", 248, 0, 1, 0, 4, 253),
                                new Total("PAN", 2, 60, 0, 3, 5, 70)));
        assertThat(read.next())
                .extracting(URI::toString)
                .containsExactly(
                        SitlPages.HOST + NAMES,
                        SitlPages.HOST + "/LXVI_leg/listados_votacionesnplxvi.php?partidot=3&votaciont=297");
    }

    @Test
    void wrongTotalsAreReportedAndColumnsReadByName() {
        var wrong = SitlPages.sample("estadistico_297.html").replace(">60</td>\n", ">61</td>\n");
        var swapped = SitlPages.sample("estadistico_297.html")
                .replace("A FAVOR", "X")
                .replace("EN CONTRA", "A FAVOR")
                .replace(">X<", ">EN CONTRA<");

        assertThat(SitlPages.read(wrong, TOTALS).problems())
                .extracting("what")
                .containsOnly("count-differs")
                .isNotEmpty();
        assertThat(fieldsOf(SitlPages.read(swapped, TOTALS)).get("totals").toString())
                .contains("favour=60, against=2");
        assertThatThrownBy(() -> SitlPages.read(
                        SitlPages.sample("estadistico_297.html").replace("SOLO ASISTENCIA", "OTRA"), TOTALS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("columns [A FAVOR, EN CONTRA");
    }

    @Test
    void groupBallotsHaveTheSitesKeys() {
        var read = SitlPages.read(SitlPages.sample("listado_297_14.html"), NAMES);

        assertThat(read.problems()).isEmpty();
        assertThat(read.sightings().getFirst().keys()).containsExactly("vote/66/297");
        assertThat(fieldsOf(read))
                .containsEntry("heldOn", "2026-09-14")
                .containsEntry("officialAddress", SitlPages.HOST + TOTALS)
                .containsEntry(
                        "ballots",
                        List.of(
                                new Ballot("Faro Ñandú Águeda", "66/274", "Morena", "favour"),
                                new Ballot("Puerto Real Luis", "66/345", "Morena", "present")));
    }

    @Test
    void differingFooterCountIsReported() {
        var read = SitlPages.read(SitlPages.sample("listado_297_14.html").replace("A favor: 1", "A favor: 250"), NAMES);

        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).isEqualTo("count-differs");
            assertThat(p.expected()).isEqualTo("A favor: 250");
            assertThat(p.found()).isEqualTo("1");
        });
    }

    @Test
    void missingVoteNumberOrMarkIsAChangedPage() {
        assertThatThrownBy(() -> SitlPages.read(
                        SitlPages.sample("listado_297_14.html"), "/LXVI_leg/listados_votacionesnplxvi.php"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'votaciont'");
        assertThatThrownBy(() -> SitlPages.read("<html><title>Error de base de datos</title></html>", TOTALS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("Error de base de datos");
    }

    private static Map<String, Object> fieldsOf(Reading read) {
        return read.sightings().getFirst().said().fields();
    }
}
