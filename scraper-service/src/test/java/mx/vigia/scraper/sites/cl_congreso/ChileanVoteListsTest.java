package mx.vigia.scraper.sites.cl_congreso;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;
import mx.vigia.scraper.sites.Recordings;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Test;

/** Lists of votes of both chambers, of which there is no recording, in the format of the votes that are recorded. */
class ChileanVoteListsTest {
    private static final Recordings READERS = new Recordings(
            Chile.SITE, "cl-congreso", List.of(new ChamberVotes(), new ChamberVote(), new SenateVotes()));
    private static final String CHAMBER = "https://opendata.camara.cl/camaradiputados/WServices/WSLegislativo.asmx/";
    private static final String SENATE = "https://tramitacion.senado.cl/wspublico/votaciones.php?boletin=";

    @Test
    void votesOfAYearHaveTheirFiguresAndTheBillThatIsNamed() {
        var year = read("votaciones_2026.xml", CHAMBER + "retornarVotacionesXAnno?prmAnno=2026");

        assertThat(year.sightings()).hasSize(2);
        assertThat(statedField(year, "vote/camara/90001", "totals"))
                .isEqualTo(List.of(new Total("", 101, 23, 5, 1, 0, 130)));
        assertThat(statedField(year, "vote/camara/90001", "about"))
                .isEqualTo(List.of(new BillMention("19001-15", "", "Boletín N° 19001-15", "")));
        assertThat(statedField(year, "vote/camara/90001", "outcome")).isEqualTo("passed");
    }

    @Test
    void aResolutionIsAboutNoBillAndItsFiguresOverrideTheLabel() {
        var year = read("votaciones_2026.xml", CHAMBER + "retornarVotacionesXAnno?prmAnno=2026");

        assertThat(statedField(year, "vote/camara/90002", "about")).isNull();
        assertThat(statedField(year, "vote/camara/90002", "outcome")).isEqualTo("rejected");
        assertThat(year.problems()).extracting("what").containsExactly("label-differs");
    }

    @Test
    void onlyRecentVotesLeadToTheirRollCalls() {
        assertThat(read("votaciones_2026.xml", CHAMBER + "retornarVotacionesXProyectoLey?prmNumeroBoletin=19001-15")
                        .next())
                .containsExactly(URI.create(CHAMBER + "retornarVotacionDetalle?prmVotacionId=90001"));
    }

    @Test
    void aRollCallNamesEveryDeputy() {
        var vote = read("votacion_90001.xml", CHAMBER + "retornarVotacionDetalle?prmVotacionId=90001");

        assertThat(statedField(vote, "vote/camara/90001", "ballots"))
                .isEqualTo(List.of(
                        new Ballot("Alba Faro Vela", "801", "", "favour"),
                        new Ballot("Luz Puerto Mar", "802", "", "against"),
                        new Ballot("Blas Red", "803", "", "abstention")));
        assertThat(vote.problems()).isEmpty();
    }

    @Test
    void votesOfTheSenateHaveTheKeysOfTheBillsFile() {
        for (var asked : List.of("19001", "19001-15")) {
            var votes = read("votaciones_senado.xml", SENATE + asked);

            assertThat(votes.sightings())
                    .extracting(vote -> vote.keys().getFirst())
                    .containsExactly("vote/senado/19001-15/39-372/1", "vote/senado/19001-15/39-372/2");
            assertThat(statedField(votes, "vote/senado/19001-15/39-372/1", "outcome"))
                    .isEqualTo("passed");
            assertThat(statedField(votes, "vote/senado/19001-15/39-372/2", "outcome"))
                    .isEqualTo("rejected");
        }
    }

    @Test
    void aBillWithoutVotesInTheSenateHasAnEmptyList() {
        assertThat(READERS.readText("<votaciones> </votaciones>", SENATE + "19001")
                        .sightings())
                .isEmpty();
    }

    @Test
    void votesOfABillWhoseNumberIsNotPrintedAreAChangedPage() {
        var unnumbered = Samples.text("chile/votaciones_senado.xml").replaceAll("19\\.?001-15", "");

        assertThatThrownBy(() -> READERS.readText(unnumbered, SENATE + "19001")).isInstanceOf(PageChanged.class);
        assertThat(READERS.readText(unnumbered, SENATE + "19001-15").sightings())
                .hasSize(2);
    }

    @Test
    void oneVoteWithoutANumberDoesNotHideTheOthers() {
        var odd = Samples.text("chile/votaciones_2026.xml").replace("<Id>90002<", "<Id>9 0<");
        var year = READERS.readText(odd, CHAMBER + "retornarVotacionesXAnno?prmAnno=2026");

        assertThat(year.sightings()).hasSize(1);
        assertThat(year.problems()).extracting("what").contains("entry-unread");
    }

    @Test
    void aBillWithoutVotesInTheChamberHasAnEmptyList() {
        assertThat(READERS.readText(
                                "<VotacionesColeccion> </VotacionesColeccion>",
                                CHAMBER + "retornarVotacionesXProyectoLey?prmNumeroBoletin=19001-15")
                        .sightings())
                .isEmpty();
    }

    @Test
    void aSentenceInsteadOfAListIsAChangedPage() {
        assertThatThrownBy(() -> READERS.readText("<div><p>No existe el faro solicitado</p></div>", SENATE + "19001"))
                .isInstanceOf(PageChanged.class);
    }

    private static Reading read(String sample, String address) {
        return READERS.readText(Samples.text("chile/" + sample), address);
    }
}
