package mx.vigia.scraper.sites.mx_senado_votaciones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recorded pages of the Senate's former sites, vote by vote. */
class RecordedSenateVotesTest {
    @ParameterizedTest
    @CsvSource({
        "59_2_1016, 1, vote/59/2/1016/1, 2005-02-24, passed,   93,  0, 0, CONVENIO SOBRE TRANSPORTE AEREO ENTRE EL GOBIERNO",
        "59_2_1233, 1, vote/59/2/1233/1, 2005-04-21, passed,   73,  1, 2, PROYECTO DE DECRETO QUE REFORMA LA LEY FEDERAL DE ARMAS",
        "59_2_870,  1, vote/59/2/870/1,  2005-02-22, passed,   91,  2, 0, 'DECRETO QUE REFORMA, ADICIONA Y DEROGA DIVERSAS DISPOSICIONES DE LA LEY MINERA'",
        "59_3_1184, 1, vote/59/3/1184/1, 2006-03-09, passed,   76,  0, 0, PERMISOS PARA ACEPTAR Y USAR CONDECORACIONES",
        "59_3_1467, 1, vote/59/3/1467/1, 2006-03-16, passed,   69,  0, 0, PROYECTO DE DECRETO POR EL QUE SE REFORMA EL CODIGO PENAL FEDERAL",
        "59_3_1596, 1, vote/59/3/1596/1, 2006-04-25, passed,   73,  0, 0, PROYECTO DE DECRETO QUE REFORMA Y ADICIONA DIVERSOS ARTICULOS DEL CODIGO PENAL",
        "59_3_223,  1, vote/59/3/223/1,  2005-10-04, passed,   90,  0, 0, PROYECTO DE DECRETO MEDIANTE EL CUALl SE DEROGA LA FRACCION III",
        "59_3_472,  1, vote/59/3/472/1,  2005-11-04, passed,   80,  0, 0, ",
        "59_3_856,  1, vote/59/3/856/1,  2005-12-13, rejected, 37, 54, 1, ",
        "59_3_856,  2, vote/59/3/856/2,  2005-12-13, rejected, 43, 51, 0, ",
        "60_1_1181, 1, vote/60/1/1181/1, 2007-04-26, passed,   90,  0, 0, PROYECTO DE DECRETO POR EL QUE SE REFORMA LA LEY SOBRE EL ESCUDO",
        "60_1_492,  1, vote/60/1/492/1,  2006-12-21, passed,  109,  2, 3, PROYECTO DE DECRETO QUE ADICIONA UN SEGUNDO PARRAFO",
        "60_1_809,  1, vote/60/1/809/1,  2007-03-13, passed,   85,  9, 0, PROYECTO DE DECRETO POR EL QUE SE REFORMA EL ARTICULO 3o.",
        "61_2_1386, 1, vote/61/2/1386/1, 2011-03-22, passed,   83,  0, 0, PROYECTO DE DECRETO POR EL QUE SE REFORMA EL ARTICULO 103 DE LA LEY GENERAL DE SALUD",
        "61_2_1596, 1, vote/61/2/1596/1, 2011-04-12, passed,   87,  0, 1, PROYECTO DE DECRETO POR EL QUE SE REFORMAN LOS ARTICULOS 1"
    })
    void rollCallMatchesTheAnnouncedTotals(
            String file,
            int nth,
            String key,
            String day,
            String outcome,
            int favour,
            int against,
            int abstention,
            String title) {
        var item = SenateVotePages.item(file);
        var vote = item.sightings().get(nth - 1);

        assertThat(item.problems()).isEmpty();
        assertThat(vote.keys()).containsExactly(key);
        assertThat(vote.said().fields())
                .containsEntry("chamber", "senate")
                .containsEntry("heldOn", day)
                .containsEntry("outcome", outcome)
                .containsEntry("totals", List.of(Senate.totalOfCastVotes(favour, against, abstention)));
        assertThat((String) vote.said().fields().getOrDefault("title", "")).startsWith(title == null ? "" : title);
        assertThat(ballots(vote)).hasSize(favour + against + abstention);
    }

    @ParameterizedTest
    @CsvSource({
        "59_2_1016, AGUILAR GONZALEZ MICAELA, PAN, favour",
        "59_2_1016, ZARAZUA ROCHA RUBEN, PRI, favour",
        "59_2_1233, LUEBBERT GUTIERREZ OSCAR, PRI, against",
        "59_2_1233, REYES VELAZQUEZ ALFREDO MARTIN, PAN, abstention",
        "59_2_1233, HERRERA MENDOZA JOSE GUILLERMO, Independiente, favour",
        "59_2_870,  TORRES HERRERA VICTOR MANUEL, PAN, against",
        "59_3_472,  XICOTENCATL REYNOSO MARCO ANTONIO, PAN, favour",
        "59_3_472,  GUZMAN LAGUNES NOEMI ZOILA, PRI, favour",
        "60_1_492,  MONREAL AVILA RICARDO, PRD, against",
        "60_1_492,  WALTON ABURTO LUIS, Convergencia, favour",
        "60_1_809,  ANAYA GUTIERREZ ALBERTO, PT, against",
        "61_2_1386, PEREDO AGUILAR ROSALIA, Independiente, favour",
        "61_2_1596, MONREAL AVILA RICARDO, PT, abstention"
    })
    void ballotHasGroupAndPosition(String file, String voter, String group, String position) {
        assertThat(ballots(SenateVotePages.item(file).sightings().getFirst()))
                .contains(new Ballot(voter, "", group, position));
    }

    @Test
    void rowsWithTwoNamesAreTwoPeopleAndEmptyRowsNone() {
        assertThat(ballots(SenateVotePages.item("59_3_472").sightings().getFirst()))
                .extracting(Ballot::voter)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(ballots(SenateVotePages.item("60_1_1181").sightings().getFirst()))
                .noneMatch(b -> b.position().equals("other"));
    }

    @Test
    void rollCallOfAnotherLengthThanAnnouncedDiffers() {
        var other = SenateVotePages.recorded("61_2_1386").replace("emitieron 83 votos", "emitieron 84 votos");

        assertThat(SenateVotePages.read(other, "/index.php?id=1386").problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.what()).isEqualTo("count-differs");
                    assertThat(p.expected()).contains("favour=84");
                    assertThat(p.found()).contains("favour=83");
                });
    }

    @Test
    void itemWithoutRollCallHasNoVoteAndNeedsItsNumber() {
        var item = SenateVotePages.recorded("61_2_1386");
        assertThat(SenateVotePages.read("""
                <html><body><table><tr><td class='fecha_2'>Legislatura : LXI &nbsp;&nbsp;A&ntilde;o : II </td></tr>
                <tr><td class='fecha_2'>Diario : 15</td></tr><tr><td class='fecha_2'>Fecha : Mar 22, 2011  </td></tr></table>
                <div align='justify' class='texto'><p>EFEMERIDES</p><p>Se concede la palabra.</p></div></body></html>
                """, "/index.php?id=7").sightings()).isEmpty();
        assertThatThrownBy(() -> SenateVotePages.read(item, "/index.php"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'id'");
        assertThatThrownBy(() -> SenateVotePages.read(item.replace("Fecha :", "Dia :"), "/index.php?id=1386"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("legislature, year and day");
    }

    @Test
    void allVotesOfOneSenatorAreRead() {
        var read = senator();
        var positions = read.sightings().stream()
                .map(s -> ballots(s).getFirst().position())
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()));

        assertThat(read.problems()).isEmpty();
        assertThat(read.sightings()).hasSize(604);
        assertThat(positions).isEqualTo(Map.of("favour", 431L, "absent", 166L, "against", 6L, "abstention", 1L));
        assertThat(new HashSet<>(read.sightings().stream().map(Sighting::keys).toList()))
                .hasSize(604);
        assertThat(read.sightings().stream()
                        .map(s -> s.said().fields().get("heldOn"))
                        .distinct())
                .hasSize(98);
    }

    @Test
    void senatorsVoteHasDateAndQuestion() {
        var first = senator().sightings().getFirst();
        var last = senator().sightings().getLast();

        assertThat(first.keys()).containsExactly("vote/s/2014-05-14/1");
        assertThat(first.said().fields())
                .containsEntry("question", "VOTACIÓN EN LO GENERAL Y EN LO PARTICULAR DE LOS ARTÍCULOS NO RESERVADOS.")
                .containsEntry("ballots", List.of(new Ballot("ESCUDERO MORALES PABLO", "", "", "favour")));
        assertThat(last.said().fields())
                .containsEntry("heldOn", "2012-09-04")
                .containsEntry(
                        "title",
                        "AUTORIZACIÓN PARA QUE ELEMENTOS DE LA ARMADA DE MÉXICO SALGAN DEL TERRITORIO NACIONAL.");
    }

    private static Reading senator() {
        return SenateVotePages.read(SenateVotePages.recorded("votaciones_2015"), "/index.php?watch=36");
    }

    @SuppressWarnings("unchecked")
    private static List<Ballot> ballots(Sighting vote) {
        return (List<Ballot>) vote.said().fields().get("ballots");
    }
}
