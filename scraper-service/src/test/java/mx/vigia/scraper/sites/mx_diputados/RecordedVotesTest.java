package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;
import mx.vigia.scraper.sites.PublishedSighting;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recorded vote tables and roll calls of the real gazette, figure by figure. */
class RecordedVotesTest {
    private static final String FIRST = "66_tabla2or2-1";

    @ParameterizedTest
    @CsvSource({
        "57_tabla2ex1-1,   1998-12-21, 6, 407,   9, 23, 2,  59, 500, Ley del Instituto Mexicano de la Juventud.",
        "57_tabla2or1-6,   1998-12-02, 6, 401,  23,  6, 3,  67, 500, Decreto por el que se reforman diversas disposiciones del Código Penal",
        "57_tabla3or2-51,  2000-04-29, 6, 279, 104, 11, 0, 106, 500, PROYECTO DE DECRETO QUE CREA LA LEY DE LAS SOCIEDADES COOPERATIVAS",
        "58_tabla1or2-30,  2001-04-28, 9, 412,   0,  1, 1,  86, 500, 'De la Comisión de Hacienda y Crédito Público, con Proyecto de Decreto'",
        "58_tabla3or1-112, 2002-12-16, 9, 133, 220, 50, 0,  96, 499, De la Comisión de Presupuesto y Cuenta Pública",
        "58_tabla3or1-81,  2002-12-13, 9, 416,  13,  4, 0,  66, 499, De la Comisión de Hacienda y Crédito Público",
        "59_tabla1or2-13,  2004-04-05, 6, 406,   0,  3, 0,  91, 500, 'De la Comisión de Marina, con proyecto de Ley de Ascensos'",
        "59_tabla2or1-101, 2004-11-13, 7, 432,   0,  1, 1,  65, 499, De la Comisión de Hacienda y Crédito Público",
        "59_tabla2or1-86,  2004-11-09, 7, 337,  46,  6, 2, 108, 499, De la Comisión de Defensa Nacional",
        "59_tabla2or2-62,  2005-04-28, 7, 346,   0,  3, 0, 150, 499, De la Comisión de Gobernación",
        "59_tabla3or1-65,  2005-11-10, 7, 387,   0,  0, 1, 111, 499, De la Comisión de Defensa Nacional",
        "59_tabla3or2-13,  2006-03-09, 7, 331,   0,  0, 3, 150, 484, De la Comisión de Reglamentos y Prácticas Parlamentarias",
        "60_tabla1or1-107, 2007-04-26, 9, 315,   0,  1, 1, 183, 500, 'De la Comisión de Población, Fronteras y Asuntos Migratorios'",
        "60_tabla1or2-11,  2007-03-13, 9, 412,   0,  1, 0,  87, 500, De la Comisión de Gobernación",
        "60_tabla2or1-9,   2007-09-11, 9, 241, 115,  2, 1, 141, 500, De la Comisión de Recursos Hidráulicos",
        "60_tabla2or2-62,  2008-06-19, 9, 371,  38,  5, 1,  85, 500, 'De las Comisiones Unidas de Justicia, y de Gobernación'",
        "60_tabla3or2-130, 2009-04-30, 9, 319,   2,  5, 1, 166, 493, 'Minuta con proyecto de decreto, por el que se reforman y adicionan'",
        "60_tabla3or2-70,  2009-04-14, 9, 310,   0,  1, 0, 186, 497, De la Comisión de Justicia",
        "61_tabla2or1-100, 2010-12-15, 8, 284,   0,  2, 0, 214, 500, De la Comisión de Justicia",
        "61_tabla2or1-7,   2010-09-28, 8, 310,   0,  1, 2, 187, 500, De la Comisión de Seguridad Social",
        "66_tabla2or2-1,   2026-02-10, 7, 452,   1,  0, 0,  47, 500, 'De la Comisión de Hacienda y Crédito Público, con proyecto de decreto'"
    })
    void everyTableIsReadByItsHeaderRow(
            String file,
            String day,
            int groups,
            int favour,
            int against,
            int abstention,
            int present,
            int absent,
            int total,
            String opening) {
        var stated = fieldsOf(table(file));

        assertThat(stated).containsEntry("heldOn", day).containsEntry("chamber", "deputies");
        assertThat((String) stated.get("title")).startsWith(opening);
        assertThat(totals(stated)).hasSize(groups + 1);
        assertThat(totals(stated).getFirst())
                .isEqualTo(new Total("", favour, against, abstention, present, absent, total));
    }

    @Test
    void figuresDifferingFromTheTotalAreReported() throws IOException {
        try (var files = Files.list(RecordedGazette.folder().resolve("votaciones"))) {
            var problems = files.map(f -> f.getFileName().toString().replace(".php3.html", ""))
                    .sorted()
                    .collect(Collectors.toMap(f -> f, f -> table(f).problems()));
            assertThat(problems).hasSize(21);
            problems.forEach((file, found) -> assertThat(found)
                    .as(file)
                    .extracting("what")
                    .isEqualTo(file.matches("57_tabla2.*") ? List.of("date-mended") : List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "66_tabla2or2-1, Morena, 232, 0, 0, 0, 21, 253",
        "66_tabla2or2-1, PVEM, 59, 0, 0, 0, 3, 62",
        "66_tabla2or2-1, PRI, 29, 0, 0, 0, 8, 37",
        "66_tabla2or2-1, MC, 25, 1, 0, 0, 2, 28",
        "66_tabla2or2-1, Independiente, 1, 0, 0, 0, 0, 1",
        "61_tabla2or1-100, Sin partido, 0, 0, 0, 0, 1, 1",
        "61_tabla2or1-100, PT, 7, 0, 1, 0, 5, 13",
        "60_tabla2or1-9, PRD, 1, 92, 1, 0, 33, 127",
        "60_tabla2or1-9, Convergencia, 6, 4, 0, 0, 7, 17",
        "60_tabla2or1-9, Nueva Alianza, 7, 0, 0, 0, 2, 9",
        "60_tabla2or1-9, Alternativa, 3, 1, 0, 0, 1, 5",
        "58_tabla3or1-112, PAN, 45, 104, 46, 0, 10, 205",
        "58_tabla3or1-112, PSN, 3, 0, 0, 0, 0, 3",
        "57_tabla2ex1-1, Independiente, 3, 0, 1, 0, 2, 6"
    })
    void aGroupHasItsOwnColumn(
            String file, String group, int favour, int against, int abstention, int present, int absent, int total) {
        assertThat(totals(fieldsOf(table(file))))
                .contains(new Total(group, favour, against, abstention, present, absent, total));
    }

    @ParameterizedTest
    @CsvSource({
        "66_tabla2or2-1, en lo general y en lo particular",
        "60_tabla2or1-9, 'en lo particular el artículo 9, fraccion 44, reservado, en sus términos'",
        "59_tabla2or1-101, 'en lo general y en lo particular, los artículos no reservados'",
        "57_tabla3or2-51, SI SE ACEPTA LA MOCION SUSPENSIVA PRESENTADA"
    })
    void bracketedTextAfterTheTitleIsTheQuestion(String file, String question) {
        assertThat(fieldsOf(table(file))).containsEntry("question", question);
    }

    @Test
    void visibleHeadingMatchesTheHiddenField() throws IOException {
        try (var files = Files.list(RecordedGazette.folder().resolve("votaciones"))) {
            for (var file : files.sorted().toList()) {
                var hidden = Jsoup.parse(RecordedGazette.markup(file))
                        .selectFirst("input[name=nomtit]")
                        .attr("value");
                var stated = fieldsOf(table(file.getFileName().toString().replace(".php3.html", "")));
                var visible = stated.get("title") + " " + stated.getOrDefault("question", "");
                assertThat(letters(visible))
                        .as(file.toString())
                        .isEqualTo(letters(hidden.replaceAll("(?s)<(?:p|br)>.*", "")));
            }
        }
    }

    @Test
    void tableHasTheKeyAndAddressOfThePeriodList() {
        var mix = RecordedGazette.read(
                RecordedGazette.folder().resolve("iniciativas/gp66_mezcla.html"),
                "/Gaceta/Iniciativas/66/gp66_a1primero.html");
        @SuppressWarnings("unchecked")
        var steps = (List<Step>) mix.sightings().getFirst().said().fields().get("steps");
        var linked = steps.get(2).documents().stream()
                .map(DocumentLink::address)
                .filter(a -> a.getPath().endsWith(".php3"))
                .findFirst()
                .orElseThrow();

        var table = RecordedGazette.read(
                RecordedGazette.folder().resolve("votaciones/" + FIRST + ".php3.html"), linked.getPath());

        assertThat(table.sightings().getFirst().keys()).containsExactly("vote/66/tabla1or1-39");
        assertThat(fieldsOf(table)).containsEntry("officialAddress", linked.toString());
    }

    @Test
    void eachTablesFormRequestsItsVote() throws IOException {
        try (var files = Files.list(RecordedGazette.folder().resolve("votaciones"))) {
            for (var file : files.sorted().toList()) {
                var page = Jsoup.parse(RecordedGazette.markup(file));
                var form = URI.create(
                        RecordedGazette.HOST + page.selectFirst("form").attr("action") + "?evento="
                                + page.selectFirst("input[name=evento]").attr("value"));
                assertThat(VoteKey.ofForm(form).map(VoteKey::keys))
                        .as(file.toString())
                        .hasValue(table(file.getFileName().toString().replace(".php3.html", ""))
                                .sightings()
                                .getFirst()
                                .keys());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "60yr1or1-1.txt,   /voto60/ordi11/lanordi11.php3?evento=1,   vote/60/tabla1or1-1",
        "60yr2or1-2.txt,   /voto60/ordi21/lanordi21.php3?evento=2,   vote/60/tabla2or1-2",
        "60yr3or2-133.txt, /voto60/ordi32/lanordi32.php3?evento=133, vote/60/tabla3or2-133",
        "61yr1or2-23.txt,  /voto61/ordi12/lanordi12.php3?evento=23,  vote/61/tabla1or2-23"
    })
    void rollCallMatchesItsHeadingCounts(String file, String path, String key) {
        var rollCall = rollCall(file, path);

        assertThat(rollCall.problems()).isEmpty();
        assertThat(rollCall.sightings()).singleElement().satisfies(s -> {
            assertThat(s.pageKind()).isEqualTo(PageKind.ROLL_CALL);
            assertThat(s.keys()).containsExactly(key);
        });
        PublishedSighting.assertValid(Gaceta.SITE, URI.create(RecordedGazette.HOST + path), rollCall.sightings());
    }

    @Test
    void rollCallHasEachBallot() {
        var ballots = ballots(rollCall("60yr1or1-1.txt", "/voto60/ordi11/lanordi11.php3?evento=1"));

        assertThat(ballots)
                .contains(
                        new Ballot("Acosta Dávila Constantino", "", "PAN", "favour"),
                        new Ballot("Arriola Mónica", "", "Nueva Alianza", "favour"),
                        new Ballot("Aguilera Rico José Luis", "", "Convergencia", "favour"),
                        new Ballot("López Torres Ma. Soledad", "", "PRD", "against"),
                        new Ballot("Oliva Fragoso Silvia", "", "PRD", "abstention"),
                        new Ballot("Cuevas Córdova Othón", "", "PRD", "present"));
        assertThat(ballots.stream().filter(b -> b.position().equals("favour")))
                .hasSize(186 + 111 + 91 + 14 + 15 + 11 + 9 + 5);
        assertThat(ballots(rollCall("61yr1or2-23.txt", "/voto61/ordi12/lanordi12.php3?evento=23")))
                .contains(new Ballot("Sánchez Guevara David Ricardo", "", "PRI", "present"));
    }

    @Test
    void missingRollCallNameIsReported() {
        var file = RecordedGazette.folder().resolve("nominales/60yr1or1-1.txt");
        var broken = RecordedGazette.markup(file).replace("2:Aguilar López José Alejandro<br>", "");

        assertThat(RecordedGazette.read(broken, "/voto60/ordi11/lanordi11.php3?evento=1")
                        .problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.what()).isEqualTo("count-differs");
                    assertThat(p.found()).isEqualTo("185");
                });
    }

    @Test
    void rollCallWithoutItsVoteIsRefused() {
        var file = RecordedGazette.folder().resolve("nominales/60yr1or1-1.txt");

        assertThatThrownBy(() -> RecordedGazette.read(file, "/voto60/ordi11/lanordi11.php3"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'evento'");
    }

    @Test
    void nonZeroFiguresHaveTheirNamesRequested() {
        var requests = table(FIRST).asks();

        assertThat(requests)
                .extracting(request -> request.address().getPath())
                .containsOnly("/voto66/ordi22/lanordi22.php3");
        assertThat(requests)
                .extracting(request -> URLDecoder.decode(request.body(), StandardCharsets.UTF_8))
                .containsExactly("evento=1&lola[11]=452", "evento=1&lola[12]=1", "evento=1&lola[15]=47");
        assertThat(requests)
                .allSatisfy(request -> assertThat(VoteKey.ofForm(request.answer()))
                        .isEqualTo(VoteKey.ofTable(URI.create("/Gaceta/Votaciones/66/tabla2or2-1.php3"))));
    }

    @Test
    void changedFigureIsReportedInRowAndColumn() {
        var changed = markup().replace("lola[51]\" value=\"59\"", "lola[51]\" value=\"58\"");

        assertThat(RecordedGazette.read(changed, "/Gaceta/Votaciones/66/tabla2or2-1.php3")
                        .problems())
                .extracting("what", "expected", "found")
                .hasSize(2)
                .anySatisfy(p -> assertThat(p.toString()).contains("favour of all groups: 452", "451"))
                .anySatisfy(p -> assertThat(p.toString()).contains("parts that make the printed total", "PVEM"));
    }

    @Test
    void columnsInAnotherOrderAreReadByTheirNames() {
        var renamed = markup().replace("<b> MRN </b>", "<b> PT2 </b>").replace("<b> PT </b>", "<b> MRN </b>");

        assertThat(totals(fieldsOf(RecordedGazette.read(renamed, "/Gaceta/Votaciones/66/tabla2or2-1.php3"))))
                .contains(new Total("Morena", 42, 0, 0, 0, 7, 49));
    }

    @Test
    void missingRowOrOtherPageIsAChangedPage() {
        var noQuorum = markup().replaceFirst("(?s)<tr>\\s*<td><FONT COLOR=\"#000099\">Quórum.*?</tr>", "");

        assertThatThrownBy(() -> RecordedGazette.read(noQuorum, "/Gaceta/Votaciones/66/tabla2or2-1.php3"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("a row 'Votos' and below it [Favor, Contra");
        assertThatThrownBy(() -> RecordedGazette.read(
                        "<html><title>No encontrada</title></html>", "/Gaceta/Votaciones/66/tabla2or2-1.php3"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("No encontrada");
    }

    @Test
    void everyTableIsReadAsTheContractStates() throws IOException {
        try (var files = Files.list(RecordedGazette.folder().resolve("votaciones"))) {
            files.map(f -> table(f.getFileName().toString().replace(".php3.html", "")))
                    .forEach(t -> PublishedSighting.assertValid(
                            Gaceta.SITE, URI.create(RecordedGazette.HOST + "/"), t.sightings()));
        }
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static String markup() {
        return RecordedGazette.markup(RecordedGazette.folder().resolve("votaciones/" + FIRST + ".php3.html"));
    }

    private static Reading table(String name) {
        var path = new VoteTable().findPath(name + ".php3.html").orElseThrow();
        return RecordedGazette.read(RecordedGazette.folder().resolve("votaciones/" + name + ".php3.html"), path);
    }

    private static Reading rollCall(String file, String path) {
        return RecordedGazette.read(RecordedGazette.folder().resolve("nominales/" + file), path);
    }

    private static Map<String, Object> fieldsOf(Reading reading) {
        return reading.sightings().getFirst().said().fields();
    }

    @SuppressWarnings("unchecked")
    private static List<Total> totals(Map<String, Object> stated) {
        return (List<Total>) stated.get("totals");
    }

    @SuppressWarnings("unchecked")
    private static List<Ballot> ballots(Reading reading) {
        return (List<Ballot>) fieldsOf(reading).get("ballots");
    }
}
