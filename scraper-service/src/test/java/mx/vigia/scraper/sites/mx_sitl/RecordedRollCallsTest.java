package mx.vigia.scraper.sites.mx_sitl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recorded pages of the SITL, vote by vote and name by name. */
class RecordedRollCallsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String PERIOD = "/LXVI_leg/votacionesxperiodonplxvi.php?pert=11";
    private static final String DEPUTY = "/LXII_leg/votaciones_por_pernplxii.php?iddipt=57&pert=1";
    private static final Pattern GROUP = Pattern.compile("(?m)^emm\\w+VoteStart\\s*$");

    @ParameterizedTest
    @CsvSource({
        "0,  vote/66/297, 2026-09-14, DECRETO PARA INSCRIBIR CON LETRAS DE ORO, EN LO GENERAL Y EN LO PARTICULAR",
        "1,  vote/66/298, 2026-09-22, 'DECRETO POR EL QUE REFORMAN Y ADICIONAN LOS ARTÍCULOS 82, 116 Y 122', EN LO GENERAL Y EN LO PARTICULAR LOS ARTÍCULOS NO RESERVADOS",
        "2,  vote/66/299, 2026-09-22, 'DECRETO POR EL QUE REFORMAN Y ADICIONAN LOS ARTÍCULOS 82, 116 Y 122', EN LO PARTICULAR LOS ARTÍCULOS RESERVADOS EN TÉRMINOS DEL DICTAMEN",
        "3,  vote/66/300, 2026-10-06, PROYECTO DE DECRETO POR EL QUE SE EXPIDE LA LEY DE ECONOMÍA DIGITAL, EN LO GENERAL Y EN LO PARTICULAR LOS ARTÍCULOS NO RESERVADOS",
        "9,  vote/66/306, 2026-10-07, DECRETO POR EL QUE SE REFORMA EL ARTÍCULO 114 OCTIES, EN LO GENERAL Y EN LO PARTICULAR LOS ARTÍCULOS NO RESERVADOS",
        "10, vote/66/307, 2026-10-07, DECRETO POR EL QUE SE REFORMA EL ARTÍCULO 114 OCTIES, 'EN LO PARTICULAR LOS ARTÍCULOS RESERVADOS, EN TÉRMINOS DEL DICTAMEN'"
    })
    void eachVoteOfThePeriodHasItsNumberDayAndPart(int at, String key, String day, String opening, String question) {
        var votes = period().sightings();

        assertThat(votes).hasSize(11);
        assertThat(votes.get(at).keys()).containsExactly(key);
        assertThat(votes.get(at).said().fields())
                .containsEntry("heldOn", day)
                .containsEntry("question", question)
                .containsEntry(
                        "officialAddress",
                        SitlPages.HOST + "/LXVI_leg/estadistico_votacionnplxvi.php?votaciont=" + key.substring(8));
        assertThat((String) votes.get(at).said().fields().get("title")).startsWith(opening);
    }

    @Test
    void periodLinksTotalsOfEachVoteNewestFirst() {
        assertThat(period().problems()).isEmpty();
        assertThat(period().next())
                .hasSize(11)
                .first()
                .extracting(URI::toString)
                .isEqualTo(SitlPages.HOST + "/LXVI_leg/estadistico_votacionnplxvi.php?votaciont=307");
    }

    @Test
    void voteMissingFromThePeriodIsReported() {
        var markup = SitlPages.recorded("votacionesxperiodonplxvi_pert11_recorte.html", StandardCharsets.UTF_8)
                .replace("votaciont=300", "otra=300");

        assertThat(SitlPages.read(markup, PERIOD).problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).isEqualTo("count-differs");
            assertThat(p.expected()).isEqualTo("11");
            assertThat(p.found()).isEqualTo("10");
        });
        assertThatThrownBy(() -> SitlPages.read(markup.replace("votaciont=", "otra="), PERIOD))
                .isInstanceOf(PageChanged.class);
    }

    @ParameterizedTest
    @CsvSource({
        "sil60vot108, /LXI_leg/listados_votacionesnp.php,    9, 500, 376, 0, 2, 2, 120",
        "sil60vot144, /LXI_leg/listados_votacionesnp.php,    9, 500, 439, 1, 9, 0, 51",
        "sil61vot388, /LXI_leg/listados_votacionesnplxi.php, 8, 497, 369, 3, 0, 0, 125",
        "sil61vot665, /LXI_leg/listados_votacionesnplxi.php, 8, 489, 315, 0, 0, 0, 174"
    })
    void rollCallNamesMatchTheFooterTotals(
            String file,
            String path,
            int groups,
            int all,
            int favour,
            int against,
            int abstention,
            int present,
            int absent) {
        var pages = pages(file, path);
        var ballots = pages.stream().flatMap(p -> ballots(p).stream()).toList();
        var counted = ballots.stream().collect(Collectors.groupingBy(Ballot::position, Collectors.counting()));

        assertThat(pages)
                .hasSize(groups)
                .allSatisfy(p -> assertThat(p.problems()).isEmpty());
        assertThat(ballots).hasSize(all);
        assertThat(counted.getOrDefault("favour", 0L)).isEqualTo(favour);
        assertThat(counted.getOrDefault("against", 0L)).isEqualTo(against);
        assertThat(counted.getOrDefault("abstention", 0L)).isEqualTo(abstention);
        assertThat(counted.getOrDefault("present", 0L)).isEqualTo(present);
        assertThat(counted.getOrDefault("absent", 0L)).isEqualTo(absent);
    }

    @Test
    void ballotHasTheDeputysNumber() {
        var path = "/LXI_leg/listados_votacionesnp.php";

        assertThat(ballots(pages("sil60vot108", path).getFirst()))
                .hasSize(206)
                .startsWith(
                        new Ballot("Alcaraz Hernández Alma Edwviges", "61/309", "", "absent"),
                        new Ballot("Berber Martínez Antonio", "61/365", "", "absent"))
                .endsWith(new Ballot("Díaz Garibay Felipe", "61/169", "", "abstention"));
        assertThat(ballots(pages("sil60vot108", path).getLast()))
                .containsExactly(
                        new Ballot("Jiménez Valenzuela María Eugenia", "61/184", "", "favour"),
                        new Ballot("López Lena Cruz Humberto", "61/452", "", "favour"),
                        new Ballot("Ochoa López Nabor", "61/24", "", "favour"));
    }

    @Test
    void incompleteRowIsReportedAndOthersAreRead() {
        var markup = SitlPages.recorded("votacionesxperiodonplxvi_pert11_recorte.html", StandardCharsets.UTF_8)
                .replace(">14 Septiembre 2026<", ">Septiembre<");

        var read = SitlPages.read(markup, PERIOD);

        assertThat(read.problems()).extracting("what").containsExactly("entry-unread");
        assertThat(read.sightings()).hasSize(10);
    }

    @Test
    void allSixtyFourVotesOfADeputyAreRead() {
        var read = SitlPages.read(SitlPages.recorded("votaciones_por_diputado_LXII.html", WINDOWS), DEPUTY);
        var positions = read.sightings().stream()
                .flatMap(s -> ((List<?>) s.said().fields().get("ballots")).stream())
                .map(b -> ((Ballot) b).position())
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()));

        assertThat(read.problems()).isEmpty();
        assertThat(read.sightings()).hasSize(64);
        assertThat(positions)
                .containsEntry("favour", 21L)
                .containsEntry("against", 16L)
                .containsEntry("abstention", 5L)
                .containsEntry("absent", 22L);
        var first = read.sightings().getFirst();
        assertThat(first.keys()).containsExactly("vote/62/2012-09-27/1");
        assertThat(first.said().fields())
                .containsEntry("title", "DECRETO QUE REFORMA EL ARTICULO 39 DE LA LOCGEUM")
                .containsEntry("question", "EN LO GENERAL Y EN LO PARTICULAR")
                .containsEntry("ballots", List.of(new Ballot("José Luis Muñoz Soria", "62/57", "", "favour")));
        assertThat(read.sightings().getLast().said().fields()).containsEntry("heldOn", "2012-12-21");
    }

    private static Reading period() {
        return SitlPages.read(
                SitlPages.recorded("votacionesxperiodonplxvi_pert11_recorte.html", StandardCharsets.UTF_8), PERIOD);
    }

    /** The recording joins the pages of all groups and cuts each table's head; it is put back here. */
    private static List<Reading> pages(String file, String path) {
        var parts = GROUP.split(SitlPages.recorded("nominales/" + file + ".txt", WINDOWS));
        var pages = new ArrayList<Reading>();
        for (var i = 1; i < parts.length; i++) {
            pages.add(SitlPages.read("<table><tr><td>" + parts[i], path + "?partidot=" + i + "&votaciont=1"));
        }
        return pages;
    }

    @SuppressWarnings("unchecked")
    private static List<Ballot> ballots(Reading reading) {
        return (List<Ballot>) reading.sightings().getFirst().said().fields().get("ballots");
    }
}
