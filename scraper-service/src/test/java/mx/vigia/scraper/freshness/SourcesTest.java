package mx.vigia.scraper.freshness;

import static io.restassured.RestAssured.given;
import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.EmptyScraper;
import mx.vigia.scraper.GazettePages;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class SourcesTest {
    private static final String SITE = "/api/v1/sources/mx.diputados.gaceta";

    @Inject
    Jdbc database;

    @Inject
    SiteHealthRepository rows;

    @Inject
    SourceFreshness freshness;

    @BeforeEach
    void emptyDatabase() {
        EmptyScraper.of(database);
        SmallGazette.pages()
                .put(
                        GazettePages.LIST,
                        GazettePages.list(GazettePages.entry("Que reforma la Ley de las Fuentes.", "9501", 1)));
    }

    @Test
    void neverVisitedSiteIsShownAsSuch() {
        given().get("/api/v1/sources")
                .then()
                .statusCode(200)
                .body("items[0].site", equalTo("mx.diputados.gaceta"))
                .body("items[0].state", equalTo("never-visited"));
        given().header("Accept-Language", "es")
                .get("/sources")
                .then()
                .statusCode(200)
                .body(containsString("Sin visitar"), containsString("Gaceta Parlamentaria (Cámara de Diputados)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "51", "muchas", "1.5", "99999999999999999999"})
    void numberOutOfRangeIsRefusedNamingTheRange(String limit) {
        given().get(SITE + "/rounds?lang=es&limit=" + limit)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "detail",
                        equalTo("Se esperaba que limit fuera un número entero de 1 a 50, y llegó «" + limit + "»."));
        given().get(SITE + "/rounds?limit=1").then().statusCode(200);
    }

    @Test
    void invalidPagingPositionIsRefused() {
        var of = "/api/v1/archive/mx.diputados.gaceta/replay/00000000-0000-0000-0000-000000000000/differences?after=";
        given().header("Authorization", TestCaller.of("administrator"))
                .get(of + "-1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().header("Authorization", TestCaller.of("administrator"))
                .get(of + "x")
                .then()
                .statusCode(400);
        given().get("/api/v1/archive/manifest?limit=-1").then().statusCode(400);
        given().get("/api/v1/archive/manifest?after=9223372036854775807").then().statusCode(400);
    }

    @Test
    void rateLimitIsNotShownAsBlocked() {
        SmallGazette.answersWith(429);
        orderRound();

        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("rate-limited")));
        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .body(
                        containsString("Pide ir más despacio"),
                        not(containsString("Nos cierra el paso")),
                        containsString("href=\"/watch-this?q=fuente:mx.diputados.gaceta\""));
    }

    @Test
    void status503IsShownAsOutOfService() {
        SmallGazette.answersWith(503);
        orderRound();

        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("out-of-service")));
        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .body(containsString("Fuera de servicio"), not(containsString("Nos cierra el paso")));
    }

    @Test
    void alternatingFailuresAreAnIncidentAtTheSecond() {
        SmallGazette.pages().put(GazettePages.INDEX, SmallGazette.DOWN);
        SmallGazette.pages().put(GazettePages.LIST, SmallGazette.DOWN);
        orderRound();
        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("unreachable")));
        assertThat(rows.latest("mx.diputados.gaceta"))
                .hasValueSatisfying(
                        first -> assertThat(first.notice().incident()).isNull());

        SmallGazette.answersWith(503);
        orderRound();

        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("out-of-service")));
        assertThat(rows.latest("mx.diputados.gaceta")).hasValueSatisfying(second -> {
            assertThat(second.notice().incident()).isNotNull();
            assertThat(second.notice().fact()).isEqualTo(SiteHealthEvent.SILENT_FACT);
        });
    }

    @Test
    void failureOfASingleRoundIsNoIncident() {
        orderRound();
        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("speaking")));
        var list = SmallGazette.pages().put(GazettePages.LIST, "<html><body><h1>404 Not Found</h1></body></html>");
        orderRound();
        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("changed-shape")));
        SmallGazette.pages().put(GazettePages.LIST, list);
        orderRound();
        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("speaking")));

        given().get(SITE).then().body("incidents.size()", equalTo(0));
        assertThat(rows.latest("mx.diputados.gaceta"))
                .hasValueSatisfying(last -> assertThat(last.notice().fact()).isNull());
    }

    @Test
    void incidentShowsItsCurrentCauseAndKeepsTheFirst() {
        SmallGazette.pages().remove(GazettePages.INDEX);
        for (var twice = 0; twice < 2; twice++) {
            orderRound();
            var so = twice + 1;
            await().untilAsserted(() -> given().get(SITE)
                    .then()
                    .body("rounds.findAll { it.ending == 'changed-shape' }.size()", equalTo(so)));
        }
        SmallGazette.answersWith(403);
        orderRound();

        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("blocked")));
        given().get(SITE).then().body("incidents.size()", equalTo(1), "incidents[0].why", equalTo("changed-shape"));
        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .body(
                        containsString("Cambió de forma · ahora: Nos cierra el paso"),
                        containsString("Ninguna ronda ha podido leer el sitio: no hay nada que comparar"),
                        not(containsString("difiere de lo que tenemos")));
        assertThat(rows.latest("mx.diputados.gaceta"))
                .hasValueSatisfying(last -> assertThat(last.notice().found()).contains("403"));
    }

    @Test
    void coverageMapAndSourcesShowTheSameState() {
        SmallGazette.pages().put(GazettePages.INDEX, SmallGazette.DOWN);
        orderRound();
        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("unreachable")));

        given().get("/api/v1/sources/coverage")
                .then()
                .body(
                        "federal.find { it.site == 'mx.diputados.gaceta' }.status",
                        equalTo("unreachable"),
                        "federal.find { it.id == 'mx.senado.votaciones' }.status",
                        equalTo(given().get("/api/v1/sources/mx.senado.votaciones")
                                .jsonPath()
                                .getString("off.word")));
        given().get("/sources/coverage?lang=es").then().body(containsString("Sin respuesta útil"));
    }

    private static void orderRound() {
        given().header("Authorization", TestCaller.of("administrator"))
                .post(SITE + "/rounds")
                .then()
                .statusCode(202);
    }

    @Test
    void unvisitedSitesAreShownWithWhatTheyLack() {
        given().get("/api/v1/sources")
                .then()
                .body("elsewhere.find { it.site == 'us.congress' }.off.word", equalTo("needs-key"))
                .body("elsewhere.find { it.site == 'us.congress' }.off.setting", equalTo("VIGIA_API_DATA_GOV_KEY"))
                .body("elsewhere.find { it.site == 'es.congreso' }.off.word", equalTo("not-here"));
        given().get("/sources?lang=es")
                .then()
                .body(
                        containsString("Apagadas en esta instalación"),
                        containsString("Pide clave"),
                        containsString("VIGIA_API_DATA_GOV_KEY"));
        given().get("/sources/us.congress?lang=es")
                .then()
                .statusCode(200)
                .body(containsString("VIGIA_API_DATA_GOV_KEY"), not(containsString("Iniciar una ronda")));
    }

    @Test
    void roundCannotBeOrderedWithoutPermission() {
        given().post(SITE + "/rounds").then().statusCode(401);
        given().header("Origin", "https://elsewhere.example")
                .post(SITE + "/rounds")
                .then()
                .statusCode(403);
        given().header("Authorization", "Bearer nonsense")
                .post(SITE + "/rounds")
                .then()
                .statusCode(401);
        given().header("Authorization", TestCaller.of("member"))
                .post(SITE + "/rounds")
                .then()
                .statusCode(403);
    }

    @Test
    void administratorOrdersARoundAndReadsItsReport() {
        var location = given().header("Authorization", TestCaller.of("administrator"))
                .contentType("application/json")
                .body("{\"silent\": true}")
                .post(SITE + "/rounds")
                .then()
                .statusCode(202)
                .header("Location", containsString(SITE + "/rounds/"))
                .extract()
                .header("Location");

        var report = location.substring(location.indexOf("/api/"));
        await().untilAsserted(() -> given().get(report)
                .then()
                .statusCode(200)
                .body("state", equalTo("succeeded"))
                .body("items", equalTo(1))
                .body("silent", equalTo(true)));
        await().untilAsserted(() ->
                given().get(SITE).then().body("state", equalTo("speaking")).body("round.items", equalTo(1)));
        given().get("/sources?lang=en").then().statusCode(200).body(containsString("Speaking"));
        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .statusCode(200)
                .body(
                        containsString("Habla"),
                        containsString("completa"),
                        not(containsString("Iniciar una ronda ahora")));
    }

    @Test
    void sitePageShowsItsArchiveAndVerification() {
        given().header("Authorization", TestCaller.of("administrator"))
                .post(SITE + "/rounds")
                .then()
                .statusCode(202);
        await().untilAsserted(() -> given().get(SITE).then().body("archive.files", greaterThan(0)));

        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .statusCode(200)
                .body(containsString("<dt>Archivo</dt>"), containsString("La cadena de todo el archivo"));
        given().get("/sources/mx.diputados.gaceta?lang=en")
                .then()
                .body(containsString("<dt>Archive</dt>"), containsString("The chain of the whole archive"));
    }

    @Test
    void healthThatCouldNotBeWrittenIsWrittenLater() {
        given().header("Authorization", TestCaller.of("administrator"))
                .post(SITE + "/rounds")
                .then()
                .statusCode(202);
        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("speaking")));
        database.execute(
                "update round set health = null, health_announced_at = null, ended_at = ended_at - interval '1 minute'");
        assertThat(rows.latest("mx.diputados.gaceta")).isEmpty();

        freshness.sweep();

        assertThat(rows.latest("mx.diputados.gaceta"))
                .hasValueSatisfying(health -> assertThat(health.state()).isEqualTo("speaking"));
    }

    @Test
    void roundsWithoutHealthAreFoundByIndex() {
        try (var transaction = database.begin()) {
            var jdbc = transaction.jdbc();
            jdbc.execute("set local enable_seqscan = off");
            jdbc.execute("drop index round_ended"); // on a small table the planner may choose either index
            var plan = jdbc.list(
                    "explain select id from round where health is null and ended_at > now()", row -> row.getString(1));
            assertThat(String.join("", plan)).contains("round_without_health");
        }
    }

    @Test
    void changedShapeShowsExpectedAndFoundEscaped() {
        SmallGazette.pages()
                .put(
                        GazettePages.LIST,
                        "<html><title>&lt;script&gt;alert(1)&lt;/script&gt;</title><body></body></html>");
        given().header("Authorization", TestCaller.of("analyst"))
                .post(SITE + "/rounds")
                .then()
                .statusCode(202);

        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("changed-shape")));
        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .body(
                        containsString("La página cambió de forma"),
                        containsString("&lt;script&gt;"),
                        not(containsString("<script>alert")));
    }

    @Test
    void runningRoundShowsProgressBesideThePreviousRound() {
        SmallGazette.pages().put(GazettePages.LIST, "<html><body><h1>404 Not Found</h1></body></html>");
        orderRound();
        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("changed-shape")));
        database.execute("insert into round (id, site, state, silent, asked_at, started_at, pages, items)"
                + " values (gen_random_uuid(), 'mx.diputados.gaceta', 'running', false, now(), now(), 7, 31)");

        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .body(
                        containsString("7 hasta ahora"),
                        containsString("La página cambió de forma"),
                        not(containsString("La última ronda no encontró problemas")));
        given().get("/sources/mx.diputados.gaceta?lang=en").then().body(containsString("7 so far"));
        database.execute("update round set state = 'waiting', started_at = null, pages = 0 where state = 'running'");
        given().get("/sources/mx.diputados.gaceta?lang=es").then().body(not(containsString("hasta ahora")));
    }

    @Test
    void exchangedTitlesAreNotShownAsAChangedShape() {
        var second = GazettePages.entry("Que expide la Ley de los Títulos.", "9502", 2);
        SmallGazette.pages()
                .put(
                        GazettePages.LIST,
                        GazettePages.list(GazettePages.entry("Que reforma la Ley de las Fuentes.", "9501", 1), second));
        orderRound();
        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("speaking")));
        SmallGazette.pages()
                .put(
                        GazettePages.LIST,
                        GazettePages.list(GazettePages.entry("Que expide la Ley de los Títulos.", "9501", 1), second));
        orderRound();
        await().untilAsserted(() -> given().get(SITE).then().body("round.ending", equalTo("empty-suspect")));

        given().get("/sources?lang=es").then().body(containsString("Muestra títulos ajenos"));
        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .body(
                        containsString("En una página el sitio muestra títulos que son de otros asuntos"),
                        not(containsString("Cambió de forma")),
                        not(containsString("no pudo leer el sitio")));
    }

    @Test
    void snapshotServesTheArchivedBytesAsText() {
        given().header("Authorization", TestCaller.of("administrator"))
                .post(SITE + "/rounds")
                .then()
                .statusCode(202);
        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("speaking")));

        var bytes = SmallGazette.pages().get(GazettePages.LIST).getBytes(Charset.forName("windows-1252"));
        var sha256 = Sha256.of(bytes);
        var answer = given().get("/api/v1/snapshots/" + sha256)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .extract();

        assertThat(answer.asByteArray()).isEqualTo(bytes);
        assertThat(answer.header("Link")).contains("https://gaceta.diputados.gob.mx" + GazettePages.LIST);
        given().get("/api/v1/snapshots/" + "0".repeat(64))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void folderReplayUsesTheSameReaders(@TempDir Path folder) throws IOException {
        var windows = Charset.forName("windows-1252");
        Files.writeString(
                folder.resolve("gp66_a3primero.html"),
                GazettePages.list(GazettePages.entry("Que reforma la Ley del Repaso.", "9601", 1)),
                windows);
        Files.createDirectory(folder.resolve("votos"));
        Files.writeString(folder.resolve("votos/tabla.html"), "<html></html>", windows);
        Files.writeString(
                folder.resolve("MANIFEST.tsv"),
                "file\turl\nvotos/tabla.html\thttps://gaceta.diputados.gob.mx/Gaceta/Nadie/66/tabla2or2-1.php3 + otra\tx\n");
        var request = Map.of("directory", folder.toString(), "alert", false);

        for (var twice = 0; twice < 2; twice++) {
            given().contentType("application/json")
                    .body(request)
                    .post(SITE + "/replays")
                    .then()
                    .statusCode(200)
                    .body("pages", equalTo(2))
                    .body("items", equalTo(1))
                    .body("problems", equalTo(1))
                    .body("perPage.'gp66_a3primero.html'", equalTo(1))
                    .body("problemList[0].what", equalTo("no-reader"));
        }
        var sha256 = Sha256.of(Files.readAllBytes(folder.resolve("gp66_a3primero.html")));
        given().get("/api/v1/snapshots/" + sha256).then().statusCode(200).body(containsString("Ley del Repaso"));
    }

    /** Replays every recorded page of the gazette through the API, where this machine has them. */
    @Test
    void recordedGazettePagesYieldValidEvents() {
        var folder = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "gaceta-diputados");
        assumeTrue(Files.isDirectory(folder), "recorded pages are not here");
        var request = Map.of("directory", folder.toString(), "alert", false);

        var first = replayed(request);
        var again = replayed(request);

        assertThat(first.getInt("items")).isEqualTo(6002 + 9 + 64 + 21);
        assertThat(again.getInt("items")).isEqualTo(first.getInt("items"));
        assertThat(again.getInt("published")).isZero();
        assertThat(first.getList("problemList.what", String.class).stream().distinct())
                .containsExactlyInAnyOrder("title-missing", "date-mended", "page-changed");
        database.forEach(
                "select subject, event from sighting",
                events -> ContractSamples.assertValid(
                        events.getString(1) + "s.sighted.v1",
                        events.getString(2).getBytes(StandardCharsets.UTF_8)));
    }

    /** Every list a year later, headings and links alike: the hardest re-dating there is. */
    @Test
    void redatedRecordedListsKeepTheirRecords(@TempDir Path folder) throws IOException {
        var lists = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded/gaceta-diputados/proposiciones");
        assumeTrue(Files.isDirectory(lists), "recorded pages are not here");
        var latin = StandardCharsets.ISO_8859_1;
        try (var files = Files.list(lists)) {
            for (var file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                var name = file.getFileName().toString();
                Files.writeString(folder.resolve(name), yearLater(Files.readString(file, latin)), latin);
            }
        }

        replayed(Map.of("directory", lists.toString(), "alert", false));
        var known = records();
        var redated = replayed(Map.of("directory", folder.toString(), "alert", false));

        assertThat(redated.getInt("published"))
                .as("all of them say another day")
                .isGreaterThan(5900);
        assertThat(known).isEqualTo(6002);
        assertThat(records()).isEqualTo(known);
    }

    private static String yearLater(String markup) {
        return Pattern.compile("(?i)/(20\\d\\d)(?=\\d{4}[\\w-]*\\.html)|(?<=#CC0000.{1,60} del? )(20\\d\\d)")
                .matcher(markup)
                .replaceAll(m -> (m.group(1) == null ? "" : "/")
                        + (Integer.parseInt(m.group().replace("/", "")) + 1));
    }

    private int records() {
        return database.one("select count(*) from source_record", row -> row.getInt(1));
    }

    /** Replays all recordings of a folder, which on a busy machine takes longer than a client waits by default. */
    private static JsonPath replayed(Map<String, ?> request) {
        return given().config(RestAssured.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 300_000)))
                .contentType("application/json")
                .body(request)
                .post(SITE + "/replays")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void siteThatIsOffStatesWhyAndRefusesRounds() {
        given().get("/api/v1/sources/us.openstates")
                .then()
                .body("off.word", equalTo("needs-key"), "off.setting", equalTo("VIGIA_OPENSTATES_KEY"));
        given().get("/api/v1/sources/mx.senado.gaceta").then().body("off.word", equalTo("needs-consent"));
        given().get("/api/v1/sources/mx.segob.sil").then().body("off.word", equalTo("dormant"));
        given().get("/sources/mx.segob.sil?lang=es").then().statusCode(200).body(containsString("está dormido"));
        given().header("Authorization", TestCaller.of("administrator"))
                .post("/api/v1/sources/mx.segob.sil/rounds")
                .then()
                .statusCode(409);
    }

    @Test
    void coverageMapListsSourcesWithStatus() {
        given().get("/api/v1/sources/coverage")
                .then()
                .statusCode(200)
                .body("states.size()", equalTo(32), "federal.size()", greaterThan(20));
        given().get("/sources/coverage?lang=es")
                .then()
                .statusCode(200)
                .body(containsString("Mapa de cobertura"), containsString("Aguascalientes"), containsString("Se lee"));
    }

    @Test
    void coverageMapLinksVisitedSitesOnly() {
        given().get("/api/v1/sources/coverage")
                .then()
                .body("federal.find { it.site == 'mx.diputados.gaceta' }.status", equalTo("read"))
                .body("federal.find { it.site == 'mx.senado.gaceta' }.status", equalTo("needs-consent"))
                .body("federal.find { it.site == 'mx.segob.sil' }.status", equalTo("dormant"))
                .body("federal.findAll { it.status == 'not-here' }.size()", greaterThan(2))
                .body(
                        "federal.findAll { it.status == 'not-here' }.site.flatten()",
                        org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.nullValue()));
        given().get("/sources/coverage?lang=es")
                .then()
                .body(
                        containsString("href=\"/sources/mx.diputados.gaceta\""),
                        containsString("Esta instalación no la visita"),
                        not(containsString("href=\"/sources/mx.segob.dof\"")));
    }

    @Test
    void partialRoundIsNotShownAsComplete() {
        SmallGazette.pages()
                .put(
                        GazettePages.INDEX,
                        GazettePages.index()
                                .replace("</ul>", "</ul><a href='/Gaceta/Iniciativas/66/gp66_a2segundo.html'>2</a>"));
        given().header("Authorization", TestCaller.of("administrator"))
                .post(SITE + "/rounds")
                .then()
                .statusCode(202);

        await().untilAsserted(
                        () -> given().get(SITE).then().body("state", equalTo("speaking"), "wholeRound", equalTo(true)));
        var whole = given().get(SITE).jsonPath().getString("lastWhole");
        SmallGazette.pages().put("/Gaceta/Iniciativas/66/gp66_a2segundo.html", "x".repeat(200));
        given().header("Authorization", TestCaller.of("administrator"))
                .post(SITE + "/rounds")
                .then()
                .statusCode(202);
        await().untilAsserted(() -> given().get(SITE).then().body("round.ending", equalTo("partial")));
        given().get(SITE).then().body("wholeRound", equalTo(false), "lastWhole", equalTo(whole));
        given().get("/sources?lang=es").then().body(containsString("Última ronda: parcial"));
        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .body(containsString("Última ronda: parcial"), not(containsString("La última ronda se leyó completa")));
    }

    @Test
    void notFoundIsInTheReadersLanguage() {
        given().get("/api/v1/sources/nope").then().statusCode(404).body("detail", containsString("No conocemos"));
        given().get("/api/v1/snapshots/zzz").then().statusCode(404).body("detail", containsString("No guardamos"));
        given().header("Accept-Language", "en")
                .get("/api/v1/sources/nope")
                .then()
                .body("detail", containsString("We know no site"));
    }

    @Test
    void problemIsInTheReadersLanguage() {
        SmallGazette.pages().remove(GazettePages.INDEX);
        given().header("Authorization", TestCaller.of("analyst"))
                .post(SITE + "/rounds")
                .then()
                .statusCode(202);

        await().untilAsserted(() -> given().get(SITE).then().body("state", equalTo("changed-shape")));
        given().get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .body(
                        containsString("una página donde empezar"),
                        containsString("respondió 404"),
                        not(containsString("a page to start from")));
    }

    @Test
    void serviceIsReadyAndServesItsOpenApi() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/sources/{site}/rounds"));
    }
}
