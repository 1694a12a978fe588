package mx.vigia.scraper.sites.mx_senado_votaciones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Senate's site of today, of which there is no recording, in the markup that is described of it. */
class CurrentSenateVotesTest {
    private static final String PAGE = """
            <html><body><a href="/66/">Senado</a>
            <h3><strong>LXVI LEGISLATURA<br>TERCER AÑO DE EJERCICIO<br>PRIMER PERIODO ORDINARIO</strong></h3>
            <div class="col-sm-12 text-center"><strong>Martes 06 de octubre de 2026</strong></div>
            <div class="col-sm-12 text-justify">Dictamen con proyecto de decreto por el que se expide la Ley General de Faros.</div>
            <table><tfoot><tr><td>EN PRO <span>86</span></td><td>EN CONTRA <span>41</span></td><td>ABSTENCIÓN <span>0</span></td></tr></tfoot></table>
            </body></html>
            """;
    private static final String NAMES = """
            <table><tbody>
            <tr><td>1</td><td><a href="/66/senador/1">Sen. Faro Ñandú , Águeda</a></td><td><a href="/66/g/1">MORENA</a></td><td>PRO</td></tr>
            <tr><td>2</td><td><a href="/66/senador/2">Sen. Puerto Real, Luis</a></td><td><a href="/66/g/2">PAN</a></td><td>AUSENTE</td></tr>
            </tbody></table>
            """;
    private static final String ANSWER = "/66/app/votaciones/functions/viewTableVot.php?action=ajax&votacion=5071&q=";

    @Test
    void aVoteHasItsTitleDayAndFigures() {
        var vote = SenateVotePages.read(PAGE, "/66/votacion/5071").sightings().getFirst();

        assertThat(vote.keys()).containsExactly("vote/5071");
        assertThat(vote.said().fields())
                .containsEntry(
                        "title", "Dictamen con proyecto de decreto por el que se expide la Ley General de Faros.")
                .containsEntry("heldOn", "2026-10-06")
                .containsEntry("totals", List.of(Senate.totalOfCastVotes(86, 41, 0)));
    }

    @Test
    void voteNamesAreRequestedAsThePageDoes() {
        var requests = SenateVotePages.read(PAGE, "/66/votacion/5071").asks();

        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.address())
                    .hasToString(SenateVotePages.HOST + "/66/app/votaciones/functions/viewTableVot.php");
            assertThat(request.body()).isEqualTo("action=ajax&cell=1&order=DESC&votacion=5071&q=");
            var path = request.answer().toString().replace(SenateVotePages.HOST, "");
            assertThat(SenateVotePages.read(NAMES, path).sightings().getFirst().keys())
                    .containsExactly("vote/5071");
        });
    }

    @Test
    void namesBelongToTheRequestedVote() {
        var names = SenateVotePages.read(NAMES, ANSWER);

        assertThat(names.problems()).isEmpty();
        assertThat(names.sightings().getFirst().keys()).containsExactly("vote/5071");
        assertThat(names.sightings().getFirst().said().fields())
                .containsEntry("officialAddress", SenateVotePages.HOST + "/66/votacion/5071")
                .containsEntry(
                        "ballots",
                        List.of(
                                new Ballot("Faro Ñandú, Águeda", "", "Morena", "favour"),
                                new Ballot("Puerto Real, Luis", "", "PAN", "absent")));
        assertThat(SenateVotePages.read(NAMES.replace("<td>2<", "<td>3<"), ANSWER)
                        .problems())
                .extracting("what")
                .containsExactly("count-differs");
    }

    @Test
    void blockPageAndOtherFormatsAreReported() {
        var wall = "<html><head><script src=\"/_Incapsula_Resource?x=1\"></script></head><body></body></html>";

        assertThatThrownBy(() -> SenateVotePages.read(wall, "/66/votacion/5071"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("a wall");
        assertThatThrownBy(() -> SenateVotePages.read(wall, ANSWER)).hasMessageContaining("a wall");
        assertThatThrownBy(() -> SenateVotePages.read(PAGE.replace("EN CONTRA", "NO"), "/66/votacion/5071"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("EN PRO, EN CONTRA and ABSTENCIÓN");
        assertThatThrownBy(() -> SenateVotePages.read(NAMES, ANSWER.replace("votacion=5071", "")))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'votacion'");
    }

    @ParameterizedTest
    @CsvSource({
        "'se emitieron 93 votos en pro y ninguno en contra', 93, 0, 0",
        "'se emitieron 73 votos en pro, uno en contra y 2 abstenciones', 73, 1, 2",
        "'Se emitieron 91 votos a favor del proyecto de Decreto y dos votos en contra', 91, 2, 0",
        "'se emitieron 87 votos por el sí, cero por el no y 1 abstención', 87, 0, 1",
        "'se registraron a favor 37 votos, en contra 54 y abstencion 1', 37, 54, 1"
    })
    void spokenTotalsAreParsed(String words, int favour, int against, int abstention) {
        assertThat(Announced.in(words)).hasValue(Senate.totalOfCastVotes(favour, against, abstention));
    }
}
