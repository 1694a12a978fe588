package mx.vigia.scraper.sites.cl_congreso;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;
import mx.vigia.scraper.sites.Recordings;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChileanAnswersTest {
    private static final Recordings RECORDED = new Recordings(
            Chile.SITE,
            "cl-congreso",
            List.of(
                    new OneBill(),
                    new BillsOfYear(),
                    new VotesOfBill(),
                    new RollCall(),
                    new Legislatures(),
                    new Sittings(),
                    new SenateFile(),
                    new SenateErrorPage(),
                    new Norm()));
    private static final String NEW = "https://opendata.camara.cl/camaradiputados/WServices/WSLegislativo.asmx/";
    private static final String OLD = "https://opendata.camara.cl/wscamaradiputados.asmx/";
    private static final String SENATE = "https://tramitacion.senado.cl/wspublico/";
    private static final Map<String, String> READ = Map.of(
            "camara_proyecto_15805-07.xml", NEW + "retornarProyectoLey?prmNumeroBoletin=15805-07",
            "camara_mociones_2026.xml", NEW + "retornarMocionesXAnno?prmAnno=2026",
            "camara_votaciones_boletin_16621.xml", OLD + "getVotaciones_Boletin?prmBoletin=16621-05",
            "camara_votacion_26710.xml", OLD + "getVotacion_Detalle?prmVotacionID=26710",
            "camara_legislaturas.xml", OLD + "getLegislaturas",
            "senado_tramitacion_16621.xml", SENATE + "tramitacion.php?boletin=16621",
            "leychile_norma_243302.xml", "https://www.leychile.cl/Consulta/obtxml?opt=7&idNorma=243302");
    private static final Map<String, String> REFUSED = Map.of(
            "camara_sesiones_vacio.xml", OLD + "getSesiones?prmLegislaturaID=",
            "senado_senadores_404.html", SENATE + "senadores_vigentes.php",
            "senado_no_existe.html", SENATE + "votaciones.php?boletin=15805-07");

    @Test
    void everyRecordedFileIsReadOrRefused() {
        assertThat(RECORDED.files()).hasSize(10).containsAll(READ.keySet()).containsAll(REFUSED.keySet());
        READ.keySet()
                .forEach(file -> assertThat(read(file).problems())
                        .as(file)
                        .hasSize(file.equals("camara_proyecto_15805-07.xml") ? 1 : 0));
        REFUSED.forEach((file, address) ->
                assertThatThrownBy(() -> RECORDED.read(file, address)).as(file).isInstanceOf(PageChanged.class));
    }

    @Test
    void errorMessageInsteadOfAFileIsQuoted() {
        RECORDED.assumeHere();
        assertThatThrownBy(() -> RECORDED.read("senado_no_existe.html", SENATE + "tramitacion.php?boletin=1"))
                .hasMessageContaining("No existe el boletín solicitado");
        assertThatThrownBy(() -> RECORDED.read("senado_senadores_404.html", SENATE + "senadores_vigentes.php"))
                .hasMessageContaining("The requested URL was not found");
        assertThatThrownBy(() -> RECORDED.readText(
                        "<?xml version=\"1.0\"?><ProyectoLey xmlns:xsi=\"x\" xsi:nil=\"true\" />",
                        NEW + "retornarProyectoLey"))
                .hasMessageContaining("none (nil)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    camara_mociones_2026.xml | 18173-21 | 2026-04-08 | Moción | Modifica la Ley General de Pesca y Acuicultura
                    camara_mociones_2026.xml | 18327-07 | 2026-06-04 | Moción | Modifica la ley N° 18.918, orgánica constitucional
                    camara_mociones_2026.xml | 18132-04 | 2026-03-17 | Moción | Modifica la ley Nº 20.370, General de Educación
                    camara_proyecto_15805-07.xml | 15805-07 | 2023-04-10 | Mensaje | Establece normas generales sobre el uso de la fuerza
                    senado_tramitacion_16621.xml | 16621-05 | 2024-01-29 | Mensaje | Dicta normas para asegurar el cumplimiento de las obligaciones tributarias
                    """)
    void billHasItsNumberInBothChambers(String file, String number, String day, String term, String title) {
        assertThat(statedField(read(file), number, "number")).isEqualTo(number);
        assertThat(statedField(read(file), number, "presentedOn")).isEqualTo(day);
        assertThat(statedField(read(file), number, "officialTerm")).isEqualTo(term);
        assertThat((String) statedField(read(file), number, "title")).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource({
        "90328, 2026-10-07, 111, 23, 5, passed",
        "82261, 2025-05-12, 112, 15, 3, passed",
        "82260, 2025-05-12, 59, 67, 4, rejected"
    })
    void newServiceVoteOutcomeFollowsItsCounts(
            String id, String day, int favour, int against, int abstention, String outcome) {
        var vote = "vote/camara/" + id;

        assertThat(statedField(bill(), vote, "heldOn")).isEqualTo(day);
        assertThat(statedField(bill(), vote, "outcome")).isEqualTo(outcome);
        assertThat(statedField(bill(), vote, "totals"))
                .isEqualTo(List.of(new Total("", favour, against, abstention, 0, 0, favour + against + abstention)));
        assertThat(statedField(bill(), vote, "about"))
                .isEqualTo(List.of(new BillMention("15805-07", "", "Boletín N° 15805-07", "")));
    }

    @Test
    void labelContradictingTheCountsIsReported() {
        assertThat(bill().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("label-differs");
            assertThat(problem.found()).isEqualTo("82260: Unánime (59-67)");
        });
        assertThat((List<?>) statedField(bill(), "15805-07", "proponents"))
                .hasSize(3)
                .first()
                .isEqualTo(new Proponent("Ministerio de Defensa Nacional", "", "executive"));
    }

    @Test
    void theVotesOnABillAreAllRead() {
        var votes = read("camara_votaciones_boletin_16621.xml");

        assertThat(votes.sightings()).hasSize(31);
        assertThat(votes.sightings())
                .extracting(vote -> vote.said().fields().get("outcome"))
                .filteredOn(outcome -> "rejected".equals(outcome))
                .hasSize(4);
        assertThat(votes.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    41219 | 123 | 17 | 0 | Única, TERCER TRÁMITE | Propuesta del Senado para agregar los numerales 3 y 4
                    41218 | 124 | 14 | 2 | Única, TERCER TRÁMITE | Enmiendas incorporadas por el Senado al numeral 5 del artículo 3
                    41217 | 124 | 16 | 0 | Única, TERCER TRÁMITE | Enmiendas incorporadas por el Senado al numeral 4 del artículo 2
                    41216 | 98 | 39 | 3 | Única, TERCER TRÁMITE | Enmiendas incorporadas por el Senado al artículo 100 quinquies
                    """)
    void oldServiceVoteFieldsMatchTheAnswer(
            String id, int favour, int against, int abstention, String question, String title) {
        var votes = read("camara_votaciones_boletin_16621.xml");
        var vote = "vote/camara/" + id;

        assertThat(statedField(votes, vote, "heldOn")).isEqualTo("2024-09-25");
        assertThat(statedField(votes, vote, "question")).isEqualTo(question);
        assertThat((String) statedField(votes, vote, "title")).startsWith(title);
        assertThat(statedField(votes, vote, "totals"))
                .isEqualTo(List.of(new Total("", favour, against, abstention, 0, 0, favour + against + abstention)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void rollCallMatchesItsTotalsAndKeepsPairs() {
        var call = read("camara_votacion_26710.xml");
        var ballots = (List<Ballot>) statedField(call, "vote/camara/26710", "ballots");

        assertThat(statedField(call, "vote/camara/26710", "outcome")).isEqualTo("rejected");
        assertThat(ballots)
                .filteredOn(ballot -> ballot.position().equals("favour"))
                .hasSize(60);
        assertThat(ballots)
                .filteredOn(ballot -> ballot.position().equals("against"))
                .hasSize(75);
        assertThat(ballots)
                .filteredOn(ballot -> ballot.position().equals("abstention"))
                .hasSize(7);
        assertThat(ballots)
                .contains(
                        new Ballot("María Candelaria Acevedo Sáez", "1096", "", "favour"),
                        new Ballot("Eric Aedo Jeldres", "1097", "", "against"),
                        new Ballot("Mónica Arce Castro", "1101", "", "abstention"),
                        new Ballot("Carolina Marzán Pinto", "1048", "", "other"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void stepsFollowTheBillThroughBothChambers() {
        var steps = (List<Step>) statedField(senate(), "16621-05", "steps");

        assertThat(steps).hasSize(67);
        assertThat(steps)
                .extracting(Step::kind, Step::chamber, Step::date)
                .contains(
                        tuple("presented", "lower", "2024-01-29"),
                        tuple("referred", "lower", "2024-01-29"),
                        tuple("urgent", "lower", "2024-03-04"),
                        tuple("reported", "lower", "2024-04-10"),
                        tuple("passed", "lower", "2024-04-10"),
                        tuple("referred", "upper", "2024-04-16"),
                        tuple("passed", "upper", "2024-09-24"),
                        tuple("passed", "lower", "2024-09-25"));
        assertThat(steps.getLast())
                .isEqualTo(new Step("published", "", "Publicado. Ley N° 21.713", "2024-10-24", List.of(), List.of()));
        assertThat(steps).filteredOn(step -> step.kind().equals("passed")).hasSize(3);
    }

    @Test
    void subjectsDocumentsAndTheVoteOfTheSenateAreRead() {
        assertThat((List<?>) statedField(senate(), "16621-05", "subjects"))
                .hasSize(8)
                .first()
                .isEqualTo("ABONOS BANCARIOS");
        assertThat((List<?>) statedField(senate(), "16621-05", "documents")).hasSize(1 + 4 + 2 + 21 + 2);
        assertThat(statedField(senate(), "vote/senado/16621-05/39-372/1", "totals"))
                .isEqualTo(List.of(new Total("", 33, 4, 0, 0, 0, 37)));
        assertThat(statedField(senate(), "vote/senado/16621-05/39-372/1", "outcome"))
                .isEqualTo("passed");
        assertThat((List<?>) statedField(senate(), "vote/senado/16621-05/39-372/1", "ballots"))
                .hasSize(37);
    }

    @Test
    void legislatureGapIsReportedAndLatestLinksItsSittings() {
        assertThat(read("camara_legislaturas.xml").next())
                .singleElement()
                .hasToString(OLD + "getSesiones?prmLegislaturaID=57");
        assertThat(RECORDED.readText(
                                RECORDED.text("camara_legislaturas.xml").replace("<Numero>350<", "<Numero>374<"),
                                OLD + "getLegislaturas")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("count-differs"));
    }

    @Test
    void sittingWithAnEndTimeIsHeldElseCalled() {
        var sittings = RECORDED.readText(Samples.text("chile/sesiones.xml"), OLD + "getSesiones?prmLegislaturaID=55");

        assertThat(sittings.sightings())
                .extracting(Sighting::keys)
                .containsExactly(List.of("meeting/camara/4415"), List.of("meeting/camara/4416"));
        assertThat(statedField(sittings, "meeting/camara/4415", "status")).isEqualTo("called");
        assertThat(statedField(sittings, "meeting/camara/4416", "status")).isEqualTo("held");
        assertThat(statedField(sittings, "meeting/camara/4416", "time")).isEqualTo("17:03");
    }

    @Test
    void untitledNormIsNamedByItsNumber() {
        var norm = read("leychile_norma_243302.xml");

        assertThat(statedField(norm, "norma/243302", "title")).isEqualTo("Resolución 3240 EXENTA");
        assertThat(statedField(norm, "norma/243302", "kind")).isEqualTo("rule");
        assertThat(statedField(norm, "norma/243302", "citation"))
                .isEqualTo(new Citation("Diario Oficial N° 38298, de 2005-10-28", "38298", "2005-10-28"));
        assertThat(statedField(norm, "norma/243302", "text").toString())
                .contains("colectores de semillas de mitílidos");
    }

    @Test
    void brokenAnswersAreReported() {
        RECORDED.assumeHere();
        var votes = RECORDED.text("camara_votacion_26710.xml");
        var address = READ.get("camara_votacion_26710.xml");

        assertThat(RECORDED.readText(votes.replace("<TotalNegativos>75<", "<TotalNegativos>76<"), address)
                        .problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.expected() + ">" + problem.found()).isEqualTo("76>75"));
        assertThatThrownBy(() -> RECORDED.readText(votes.replace("Boletin>16330-05<", "Boletin><"), address))
                .hasMessageContaining("a bill's number");
        assertThatThrownBy(() -> RECORDED.readText(
                        RECORDED.text("senado_tramitacion_16621.xml").replace("29/01/2024", "2024"),
                        READ.get("senado_tramitacion_16621.xml")))
                .hasMessageContaining("a day such as");
        assertThat(RECORDED.readText(
                                RECORDED.text("senado_tramitacion_16621.xml").replace("&amp;", "&"),
                                READ.get("senado_tramitacion_16621.xml"))
                        .sightings())
                .hasSize(2);
    }

    @Test
    void dayWithoutChangesIsEmptyAndUnknownBillRefused() {
        assertThat(RECORDED.readText("<proyectos></proyectos>", SENATE + "tramitacion.php?fecha=08%2F10%2F2026")
                        .sightings())
                .isEmpty();
        assertThatThrownBy(() -> RECORDED.readText("<proyectos></proyectos>", SENATE + "tramitacion.php?boletin=16621"))
                .isInstanceOf(PageChanged.class);
    }

    private static Reading bill() {
        return read("camara_proyecto_15805-07.xml");
    }

    private static Reading senate() {
        return read("senado_tramitacion_16621.xml");
    }

    private static Reading read(String file) {
        return RECORDED.read(file, READ.get(file));
    }
}
