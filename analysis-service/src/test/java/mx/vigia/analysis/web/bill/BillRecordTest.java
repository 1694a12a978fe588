package mx.vigia.analysis.web.bill;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class BillRecordTest {
    @Inject
    BillIntake intake;

    @Inject
    DataSource database;

    @Test
    void billPageShowsAllKnownData() {
        var bill = aBill().titled("Que expide la Ley General de Ciberseguridad.")
                .numbered("66/4401")
                .presented(LocalDate.of(2026, 9, 3))
                .text("Exposición de motivos\n\n"
                        + "Artículo 14. Los operadores notificarán todo incidente de ciberseguridad.");
        take(intake, bill);
        take(intake, bill.then(2).on("turn-list").turnedTo("Seguridad Ciudadana", "Salud"));

        page(bill)
                .statusCode(200)
                .body(containsString("Que expide la Ley General de Ciberseguridad."))
                .body(containsString("3 de septiembre de 2026"))
                .body(containsString("<mark>Ciberseguridad</mark>"))
                .body(matchesPattern("(?s).*Seguridad Ciudadana</(?:a|span)>, para dictamen.*"))
                .body(containsString("en el texto, art. 14"))
                .body(containsString("/api/v1/snapshots/9f86d081"))
                .body(containsString("aria-current=\"step\""))
                .body(containsString("Leyes que cambiaría"))
                .body(containsString("/watch-this?q=asunto%3A%22Que+expide"))
                .body(not(containsString("no nos responde")));
        given().accept("text/html")
                .queryParam("lang", "en")
                .get("/bills/" + id(bill))
                .then()
                .body(containsString("Follow this bill"));
    }

    @Test
    void briefHasTheStageTheLawsAndTheLatestSteps() {
        var bill = aBill().titled("Que reforma el artículo 4 de la Ley General de Faros, en materia de balizas.")
                .proposedBy("Ana Uno", "PAN", "diputada")
                .step("presented", "Presentada por la diputada Ana Uno, PAN.", LocalDate.of(2026, 9, 3))
                .step("passed", "Aprobada con 300 votos en pro y 12 en contra.", LocalDate.of(2026, 9, 8));
        take(intake, bill);

        given().accept("text/html")
                .get("/bills/" + id(bill) + "/brief?lang=es")
                .then()
                .statusCode(200)
                .body(containsString(">Balizas</h1>"))
                .body(containsString("Reformaría el artículo 4 de la Ley General de Faros"))
                .body(containsString("Aprobada con 300 votos en pro y 12 en contra."))
                .body(containsString("Promoventes: Ana Uno (PAN)"));
        given().header("Accept", "text/html")
                .get("/bills/" + UUID.randomUUID() + "/brief")
                .then()
                .statusCode(404);
    }

    @Test
    void stepIsNotAnnouncedBeforeItsPageWasRead() {
        var bill = aBill().titled("Que reforma la Ley de Faros.");
        take(intake, bill);
        take(
                intake,
                bill.then(2)
                        .on("turn-list")
                        .step("presented", "Presentada por la diputada N.", LocalDate.of(2026, 11, 24))
                        .step("reported", "Dictaminada en sentido positivo.", LocalDate.of(2026, 11, 25)));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var steps = given().get("/api/v1/bills/" + id(bill) + "/steps").jsonPath();
            assertThat(steps.getString("items.find { it.kind == 'reported' }.announced"))
                    .isGreaterThan(steps.getString("items.find { it.kind == 'reported' }.captured"));
            assertThat(steps.getString("items.find { it.kind == 'presented' }.announced"))
                    .isNull();
        });
    }

    @Test
    void committeesAreListedWithTheirChamber() {
        var bill = aBill().turnedIn("deputies", LocalDate.of(2026, 9, 3), "Salud", "Justicia");
        take(intake, bill);
        take(
                intake,
                bill.then(2).on("turn-list").turnedIn("senate", LocalDate.of(2026, 11, 3), "Gobernación", "JUSTICIA"));

        page(bill)
                .body(containsString("para dictamen<span class=\"meta\"> · Cámara de Senadores</span>"))
                .body(matchesPattern("(?s).*Salud</(?:a|span)>, para dictamen<span class=\"meta\"> · Cámara de"
                        + " Diputados</span></li>.*"))
                .body(matchesPattern(
                        "(?s).*Justicia</(?:a|span)>, para dictamen<span class=\"meta\"> · Cámara de Diputados"
                                + "</span><span class=\"meta\"> · Cámara de Senadores</span></li>.*"));
    }

    @Test
    void documentOfThePublicationIsTheDecree() {
        var does = "reforma el artículo 12 de la Ley de Caminos, en materia de " + rareWord();
        var day = LocalDate.of(2026, 11, 10);
        var bill = aBill().titled("Que " + does)
                .presented(LocalDate.of(2026, 9, 3))
                .officiallyAt("https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4")
                .step("published", "Publicada en el Diario Oficial de la Federación.", day);
        take(intake, bill);
        var official = "https://www.dof.gob.mx/nota_detalle.php?codigo=5795158";
        var decree = aBill().at("mx.segob.dof")
                .on("day")
                .kind("decree")
                .titled("Decreto por el que se " + does)
                .presented(day)
                .officiallyAt(official)
                .vaguely(null, "published", "Publicado en el DOF.", day);
        take(intake, decree);

        page(bill)
                .statusCode(200)
                .body(containsString(
                        "<a href=\"" + official + "\" rel=\"noopener external\">Documento oficial (Publicación"));
    }

    @Test
    void interfaceOfProgramsIsLinkedAsDataOnly() {
        var api = "https://gaceta.congresosinaloa.gob.mx/api/obtenerIniciativas#asked-1f2e";
        var bill = aBill().from(api, "4".repeat(64))
                .step("presented", "Presentada por la diputada N.", LocalDate.of(2026, 11, 24));
        take(intake, bill);

        page(bill)
                .statusCode(200)
                .body(containsString("datos de la fuente"))
                .body(containsString("/api/v1/snapshots/" + "4".repeat(64)));
    }

    @Test
    void firstTextIsShownAsAvailableAndWordsOnceWithTheirCount() {
        var bill = aBill().titled("Que expide la Ley General de Ciberseguridad.");
        take(intake, bill);
        take(
                intake,
                bill.then(2)
                        .on("annex-part")
                        .titled("Que expide la Ley General de Ciberseguridad.")
                        .text("La ciberseguridad, pues. ".repeat(7)));

        var html = page(bill)
                .statusCode(200)
                .body(containsString("Se conoció el texto"))
                .body(not(containsString("Cambió el texto o el título")))
                .body(containsString("8 veces"))
                .extract()
                .asString();
        assertThat(html.split("<mark>", -1)).hasSize(3);
        assertThat(html.substring(html.indexOf("id=\"h-latest\""), html.indexOf("id=\"h-laws\"")))
                .contains("No conocemos ningún movimiento")
                .doesNotContain("Se conoció el texto");
        given().get("/api/v1/bills/" + id(bill)).then().body("facts.learned", equalTo(List.of(true, false)));
    }

    @Test
    void stepsAndFactsLinkToThePageTheyWereFirstReadFrom() {
        var published = Instant.parse("2026-11-24T14:00:00Z");
        var listed = aBill().from("https://gaceta.example/lista.html", "1".repeat(64))
                .readAt(published)
                .step("presented", "Presentada por la diputada N.", LocalDate.of(2026, 11, 24));
        take(intake, listed);
        take(
                intake,
                listed.then(2)
                        .on("turn-list")
                        .from("https://gaceta.example/turnos.html", "2".repeat(64))
                        .readAt(published.plusSeconds(600))
                        .turnedTo("Salud"));
        take(
                intake,
                listed.then(3)
                        .from("https://gaceta.example/lista.html", "3".repeat(64))
                        .readAt(published.plusSeconds(1200))
                        .turnedTo("Salud")
                        .step("presented", "Presentada por la diputada N.", LocalDate.of(2026, 11, 24))
                        .step("referred", "Turnada a la Comisión de Salud."));

        var html = page(listed).extract().asString();

        assertThat(entry(html, "Presentada por la diputada N."))
                .contains("lista.html", "snapshots/111")
                .doesNotContain("turnos.html");
        assertThat(entry(html, "Asunto detectado")).contains("lista.html", "snapshots/111");
        assertThat(entry(html, "Turnada a la Comisión de Salud.")).contains("lista.html", "snapshots/333");
        given().get("/api/v1/bills/" + id(listed))
                .then()
                .body("facts.page.sha256", equalTo(List.of("3".repeat(64), "2".repeat(64), "1".repeat(64))))
                .body("facts[1].page.address", equalTo("https://gaceta.example/turnos.html"))
                .body("stepPages[0].sha256", equalTo("1".repeat(64)));
    }

    @Test
    void timelineRowsNameTheirDateAndTheNewestIsFirst() {
        var read = Instant.parse("2026-11-20T18:00:00Z");
        var bill = aBill().readAt(read)
                .published(LocalDate.of(2026, 3, 3))
                .titled("Que reforma la Ley de Caminos.")
                .presented(LocalDate.of(2026, 3, 2))
                .step("presented", "Presentada por la diputada N.", LocalDate.of(2026, 3, 2))
                .step("other", "A discusión en el pleno.");
        take(intake, bill);
        take(
                intake,
                bill.then(2)
                        .on("annex-part")
                        .readAt(read.plusSeconds(60))
                        .published(LocalDate.of(2026, 3, 3))
                        .titled("Que reforma la Ley de Caminos.")
                        .presented(LocalDate.of(2026, 3, 2))
                        .text("Artículo Único. Se reforma la Ley de Caminos."));

        var html = page(bill).extract().asString();

        assertThat(entry(html, "Presentada por la diputada N."))
                .contains("datetime=\"2026-03-02\"")
                .contains("(ocurrió)");
        assertThat(entry(html, "A discusión en el pleno."))
                .contains("sin fecha; en una página del 3 de marzo de 2026")
                .doesNotContain("datetime");
        assertThat(entry(html, "Se conoció el texto"))
                .contains("datetime=\"2026-11-20T18:01:00Z\"")
                .contains("(captado)");
        assertThat(entry(html, "Asunto detectado"))
                .contains("datetime=\"2026-11-20T18:00:00Z\"")
                .contains("(captado)");
        var timeline = html.substring(html.indexOf("id=\"timeline\""));
        assertThat(timeline.indexOf("A discusión en el pleno."))
                .isLessThan(timeline.indexOf("Presentada por la diputada N."));
        assertThat(timeline.indexOf("Se conoció el texto"))
                .as("what was read stands folded behind what happened")
                .isGreaterThan(timeline.indexOf("Presentada por la diputada N."))
                .isLessThan(timeline.indexOf("Asunto detectado"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "published; deputies; Publicado en DOF el 16/07/2026; Publicación · Diario Oficial de la Federación",
                "other; senate; Publicado en DOF el 16/07/2026; Publicación · Diario Oficial de la Federación",
                "published; deputies; Publicada.; Publicación · Diario Oficial de la Federación",
                "passed; senate; Aprobada.; Aprobación · Cámara de Senadores"
            })
    void publicationIsShownWithoutAChamber(String kind, String chamber, String phrase, String shown) {
        var bill =
                aBill().titled("Que reforma la Ley de Faros.").stepIn(chamber, kind, phrase, LocalDate.of(2026, 7, 16));
        take(intake, bill);

        assertThat(entry(page(bill).extract().asString(), phrase)).contains(shown);
        given().get("/api/v1/bills/" + id(bill))
                .then()
                .body("steps[0].chamber", equalTo(kind.equals("passed") ? chamber : null))
                .body("history[0].chamber", equalTo(kind.equals("passed") ? chamber : null));
    }

    @Test
    void closingDayInTheApiIsThatAfterTheExtension() {
        var opened = LocalDate.of(2026, 12, 1);
        var bill = aBill().titled("Lineamientos de " + rareWord() + ", en consulta pública por 8 días naturales.")
                .kind("consultation")
                .presented(opened)
                .consulted(opened, opened.plusDays(8))
                .step("other", "Se amplía el plazo de la consulta pública por diez días naturales", opened.plusDays(5));
        take(intake, bill);

        given().get("/api/v1/bills/" + id(bill))
                .then()
                .body("consultation.opensOn", equalTo("2026-12-01"))
                .body("consultation.closesOn", equalTo("2026-12-19"))
                .body("consultation.calculated", equalTo(true));
    }

    private static String entry(String html, String words) {
        return Arrays.stream(html.split("<li data-kind="))
                .skip(1)
                .filter(entry -> entry.contains(words))
                .findFirst()
                .map(entry -> entry.substring(0, entry.indexOf("</li>")))
                .orElseThrow(() -> new AssertionError(words + " is not in the timeline"));
    }

    @Test
    void aBillOfAStateCongressIsShownOnItsWayThroughOneChamber() {
        var bill = aBill().at("mx.nle.congreso")
                .titled("Que reforma la Ley de Faros del Estado.")
                .vaguely("congress", "other", "Aprobada", null)
                .vaguely("congress", "other", "Publicada en el DOF", null);
        take(intake, bill);
        var address = "/bills/" + Sha256.identifier("mx.nle.congreso|" + bill.key());

        given().get("/api/v1" + address)
                .then()
                .statusCode(200)
                .body("stage", equalTo("PASSED_CONGRESS"))
                .body("congress.name.es", equalTo("el Congreso del Estado de Nuevo León"))
                .body("history.find { it.phrase == 'Publicada en el DOF' }.flag", equalTo("out-of-order"));
        given().accept("text/html")
                .queryParam("lang", "es")
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("aprobada por el Congreso del Estado de Nuevo León</b>"))
                .body(containsString("No cuadra con la etapa"))
                .body(not(containsString("cámara de origen")), not(containsString("publicada en el DOF</b>")));
    }

    @Test
    void billsSharingANameStaySeparateAndLinkToEachOther() {
        var name = "66/c/" + java.util.UUID.randomUUID();
        var one = aBill().titled("El primero de los dos").alias(name);
        var other = aBill().titled("El segundo de los dos");
        take(intake, one, other);
        page(other).body(not(containsString("Puede ser el mismo asunto que")));

        take(intake, other.then(2).titled("El segundo de los dos").alias(name));
        take(intake, other.then(3).titled("El segundo, corregido").alias(name));

        page(other).body(containsString("Puede ser el mismo asunto que")).body(containsString("/bills/" + id(one)));
        given().get("/api/v1/bills/" + id(one))
                .then()
                .body("mayBeSameAs.id", equalTo(List.of(id(other).toString())));
    }

    @Test
    void unresponsiveSourceIsShownAboveTheBill() throws SQLException {
        var bill = aBill().with("site", "mx.congreso.callado");
        take(intake, bill);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into site_health (site, name, state, since, last_success, ended_at) values"
                    + " ('mx.congreso.callado', 'Gaceta callada', 'unreachable', now(), '2026-09-03T14:00:00Z',"
                    + " now())");
        }

        given().accept("text/html")
                .get("/bills/" + Sha256.identifier("mx.congreso.callado|" + bill.key()))
                .then()
                .statusCode(200)
                .body(containsString(
                        "Gaceta callada no nos responde como siempre desde el 3 de septiembre de 2026, 8:00 h"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hibernating | Estado desconocido: Gaceta rara no responde como siempre desde el 3 de septiembre de"
                        + " 2026, 8:00 h",
                "withdrawn | Quien declaró la fuente Gaceta rara la retiró: no la leemos desde el 3 de septiembre de"
                        + " 2026, 8:00 h",
            })
    void unknownStateAndWithdrawnSourceHaveTheirOwnWords(String state, String words) throws SQLException {
        var site = "mx.congreso." + state;
        var bill = aBill().with("site", site);
        take(intake, bill);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into site_health (site, name, state, since, last_success, ended_at) values"
                                + " (?, 'Gaceta rara', ?, now(), '2026-09-03T14:00:00Z', now())")) {
            insert.setString(1, site);
            insert.setString(2, state);
            insert.executeUpdate();
        }

        given().accept("text/html")
                .get("/bills/" + Sha256.identifier(site + "|" + bill.key()))
                .then()
                .statusCode(200)
                .body(containsString(words), not(containsString("no nos responde")));
    }

    @Test
    void missingHealthIsShownAboveEveryBill() throws SQLException {
        var bill = aBill().with("site", "mx.congreso.sin-ronda");
        take(intake, bill);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from site_health");
            statement.execute("insert into site_health (site, name, state, since, last_success, ended_at) values"
                    + " ('mx.congreso.sin-ronda', 'Gaceta sin ronda', 'speaking', now(), now(),"
                    + " '2026-09-03T14:00:00Z')");
        }

        given().accept("text/html")
                .get("/bills/" + Sha256.identifier("mx.congreso.sin-ronda|" + bill.key()))
                .then()
                .statusCode(200)
                .body(containsString(
                        "No hemos tenido noticia de Gaceta sin ronda ni de ninguna otra fuente desde el 3 de"
                                + " septiembre de 2026, 8:00 h"));
        given().get("/q/health/ready")
                .then()
                .body("checks.find { it.name == 'sources' }.data.'too long'", equalTo(true));
    }

    @Test
    void unchangedBillReturns304AndAnUnknownOne404() {
        var bill = aBill().titled("Uno");
        take(intake, bill);
        var address = "/api/v1/bills/" + id(bill);
        var tag = given().get(address)
                .then()
                .statusCode(200)
                .body("title", equalTo("Uno"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        take(intake, bill.then(2).titled("Dos"));
        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(200)
                .body("title", equalTo("Dos"))
                .body("facts.kind", equalTo(List.of("text-changed", "new")));
        given().get("/api/v1/bills/0199f0a4-5b00-7c11-8a41-2d9e6b3c4f99")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().get("/api/v1/bills/nobody").then().statusCode(404).contentType("application/problem+json");
        given().accept("text/html").get("/bills/nobody").then().statusCode(404);
    }

    @Test
    void theChangeFeedIsFollowedByNumber() {
        var before = given().get("/api/v1/revisions?limit=1")
                .then()
                .extract()
                .jsonPath()
                .getLong("last");
        var bill = aBill();
        take(intake, bill);

        var feed = given().get("/api/v1/revisions?after=" + before)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(feed.getString("items[0].bill")).isEqualTo(id(bill).toString());
        assertThat(feed.getLong("items[0].number")).isEqualTo(before + 1);
        given().get("/api/v1/revisions?limit=1001").then().statusCode(400);
    }

    private static ValidatableResponse page(BillSightings bill) {
        return given().accept("text/html").get("/bills/" + id(bill)).then();
    }
}
