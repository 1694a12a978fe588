package mx.vigia.scraper.declared;

import static io.restassured.RestAssured.given;
import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.TestCaller;
import mx.vigia.scraper.TopicRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class DeclaredPagesTest {
    private static final String SITE = "mx.prueba.consultas";
    private static final String YAML = DeclarationFixture.SITE + """
        kind: html
        items: table.consultas tr
        expect: {total: p.total}
        fields:
          key: {from: a, attribute: href}
          title: a
          link: a
          kind: {value: consultation, term: Consulta pública}
          authority: {value: Órgano de Prueba}
          opens: {from: td.plazo, before: " al "}
          closes: {from: td.plazo, after: " al "}
        """;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Jdbc database;

    @Inject
    DeclaredSources sources;

    @BeforeEach
    void noDeclarationsAndASiteWithOneConsultation() {
        nothingIsDeclared();
        SmallGazette.pages().clear();
        SmallGazette.pages().put("/lista", list(1, "Consulta primera"));
    }

    /** Deletes declared sources and read pages, so that the next test starts empty. */
    @AfterEach
    void nothingIsDeclared() {
        database.execute("truncate declared_revision, round, known_page, source_record, source_alias, sighting,"
                + " last_said, page_canary, audit, incident");
        sources.reload();
    }

    @Test
    void trialUsesTheDeclaredAddressAndStoresNothing() {
        submit(YAML, 0, "try")
                .statusCode(200)
                .body(
                        containsString("data-found=\"1\""),
                        containsString("Consulta primera"),
                        containsString("2026-12-01"),
                        containsString("Abierto a comentarios"));

        assertThat(rows()).isZero();
        assertThat(sites()).doesNotContain(SITE);
    }

    @Test
    void trialAcceptsAnUploadedOrPastedPage() {
        form(YAML, 0, "try")
                .multiPart("file", "pagina.html", list(1, "Consulta subida").getBytes(StandardCharsets.UTF_8))
                .post("/sources/declared?lang=es")
                .then()
                .body(containsString("Consulta subida"), not(containsString("Consulta primera")));
        form(YAML, 0, "try")
                .multiPart(part("page", list(3, "Consulta pegada")))
                .post("/sources/declared?lang=es")
                .then()
                .body(containsString("Consulta pegada"), containsString("Las cuentas no cuadran"));
    }

    @Test
    void errorIsShownWithItsLineAndEscaped() {
        submit(YAML.replace("PT3S", "<script>alert(1)</script>"), 0, "publish")
                .statusCode(422)
                .body(
                        containsString("data-line=\"6\""),
                        containsString("&lt;script&gt;"),
                        not(containsString("<script>alert")),
                        containsString("una duración como PT3S"));
        assertThat(sites()).doesNotContain(SITE);
    }

    @Test
    void declarationWithoutItemsIsNotPublished() {
        submit(YAML.replace("table.consultas tr", "table.otra tr"), 0, "publish")
                .statusCode(422)
                .body(containsString("data-notice=\"declared.not-read\""), containsString("La página cambió de forma"));

        assertThat(rows()).isZero();
    }

    @Test
    void idOfABuiltInSiteIsRefused() {
        submit(YAML.replace(SITE, "mx.diputados.gaceta"), 0, "publish")
                .statusCode(422)
                .body(containsString("un nombre que no sea ya de otra fuente"));
    }

    @Test
    void publishedSourceIsVisitedAndItsItemsArePublished() throws IOException {
        published(YAML, 0);

        round(1);
        SmallGazette.pages().put("/lista", list(2, "Consulta primera", "Consulta segunda"));
        round(2);

        var told = TopicRecords.under("bills.sighted.v1", SITE + "|/2");
        assertThat(told).hasSize(1);
        ContractSamples.assertValid("bills.sighted.v1", data(told.getFirst().value()));
        var data = JSON.readTree(data(told.getFirst().value()));
        assertThat(data.at("/site").asText()).isEqualTo(SITE);
        assertThat(data.at("/silent").asBoolean()).isFalse();
        assertThat(data.at("/pageKind").asText()).isEqualTo("feed");
        assertThat(data.at("/said/title").asText()).isEqualTo("Consulta segunda");
        assertThat(data.at("/said/kind").asText()).isEqualTo("consultation");
        assertThat(data.at("/said/officialTerm").asText()).isEqualTo("Consulta pública");
        assertThat(data.at("/said/consultation/opensOn").asText()).isEqualTo("2026-11-03");
        assertThat(data.at("/said/consultation/closesOn").asText()).isEqualTo("2026-12-01");
        given().get("/api/v1/sources/" + SITE).then().body("state", equalTo("speaking"));
        given().get("/sources/" + SITE + "?lang=es").then().statusCode(200).body(containsString("Consultas de prueba"));
    }

    @Test
    void differingTotalIsKeptInTheAudit() {
        published(YAML, 0);
        SmallGazette.pages().put("/lista", list(5, "Consulta primera"));

        round(1);

        given().get("/api/v1/sources/" + SITE).then().body("audit[0].printed", equalTo("5"));
    }

    @Test
    void publishedSourceReachesOtherReplicas() {
        database.update(
                "insert into declared_revision (site, revision, act, yaml, author, at) values (?, 1,"
                        + " 'published', ?, gen_random_uuid(), now())",
                SITE,
                YAML);

        await().until(() -> sites().contains(SITE));
    }

    @Test
    void restoringARevisionKeepsAllRevisions() {
        published(YAML, 0);
        published(YAML.replace("Consultas de prueba", "Consultas renombradas"), 1);
        given().get("/api/v1/sources/" + SITE).then().body("name", equalTo("Consultas renombradas"));

        asAdministrator()
                .formParam("revision", 1)
                .post("/sources/declared/" + SITE + "/restored")
                .then()
                .statusCode(303);

        given().get("/api/v1/sources/" + SITE).then().body("name", equalTo("Consultas de prueba"));
        asAdministrator()
                .get("/sources/declared/" + SITE + "?lang=es")
                .then()
                .body(
                        containsString("data-revision=\"1\""),
                        containsString("data-revision=\"2\""),
                        containsString("se volvió a la revisión 1"),
                        containsString(TestCaller.SUBJECT));
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void unreadableRevisionCannotBeRestored() {
        published(YAML, 0);
        published(YAML.replace("Consultas de prueba", "Consultas renombradas"), 1);
        database.execute("update declared_revision set yaml = replace(yaml, 'PT3S', 'nunca') where revision = 1");

        asAdministrator()
                .formParam("revision", 1)
                .post("/sources/declared/" + SITE + "/restored?lang=es")
                .then()
                .statusCode(409)
                .body(containsString("Esa revisión ya no se puede usar"));

        assertThat(rows()).isEqualTo(2);
        given().get("/api/v1/sources/" + SITE).then().body("name", equalTo("Consultas renombradas"));
    }

    @Test
    void concurrentRevisionIsReportedAndNotOverwritten() {
        published(YAML, 0);
        published(YAML, 1);

        submit(YAML.replace("Consultas de prueba", "Texto que no se pierde"), 1, "publish")
                .statusCode(409)
                .contentType("text/html")
                .body(
                        containsString("data-notice=\"declared.overtaken\""),
                        containsString("la revisión 2 mientras"),
                        containsString("name: Texto que no se pierde"),
                        containsString("name=\"revision\" value=\"2\""),
                        containsString("data-revision=\"2\""));
        assertThat(rows()).isEqualTo(2);

        submit(YAML.replace("Consultas de prueba", "Texto que no se pierde"), 2, "publish")
                .statusCode(303);
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void declaringAnActiveNameKeepsTheText() {
        published(YAML, 0);

        submit(YAML.replace("Consultas de prueba", "Otra con el mismo nombre"), 0, "publish")
                .statusCode(409)
                .body(
                        containsString("name: Otra con el mismo nombre"),
                        containsString("name=\"id\" value=\"" + SITE + "\""));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void invalidAddressKeepsTheText() {
        form(YAML, 0, "try")
                .multiPart(part("address", "no es una dirección"))
                .post("/sources/declared?lang=es")
                .then()
                .statusCode(400)
                .body(containsString("Esa dirección no lo es"), containsString("name: Consultas de prueba"));
    }

    @Test
    void blockPageIsReportedAndNotPublished() {
        SmallGazette.pages()
                .put(
                        "/lista",
                        "<html><body><table class=consultas><tr><td><a href='/1'>Sitio en mantenimiento</a></td></tr>"
                                + "</table><p class=total>1</p></body></html>");

        submit(YAML, 0, "publish")
                .statusCode(422)
                .body(containsString("data-notice=\"declared.not-read\""), containsString("un aviso de mantenimiento"));
        submit(YAML.replace("kind: html\n", "kind: html\nmark: body\n"), 0, "publish")
                .body(containsString("algo que solo esta página tiene"), containsString("columna 1"));
        assertThat(rows()).isZero();
    }

    @Test
    void yamlAndSelectorErrorsAreInSpanishQuotingTheLibrary() {
        submit(YAML.replace("table.consultas tr", "tr["), 0, "publish")
                .body(
                        containsString("un selector de CSS"),
                        containsString("La biblioteca dice: <q lang=\"en\">"),
                        containsString("<code>items</code>"));
        submit("id: a\nname: 'sin fin\n", 0, "publish")
                .body(
                        containsString("YAML bien escrito"),
                        containsString("<code>name</code>"),
                        containsString("<q lang=\"en\">"));
    }

    @Test
    void withdrawnSourceIsOffAndKeepsItsHistory() {
        published(YAML, 0);
        round(1);

        asAdministrator()
                .post("/sources/declared/" + SITE + "/withdrawn")
                .then()
                .statusCode(303);

        asAdministrator().post("/api/v1/sources/" + SITE + "/rounds").then().statusCode(409);
        given().get("/api/v1/sources/" + SITE)
                .then()
                .body("off.word", equalTo("withdrawn"))
                .body("state", equalTo("withdrawn"))
                .body("rounds.size()", equalTo(1));
        given().get("/sources/" + SITE + "?lang=es").then().body(containsString("Un administrador retiró"));
        asAdministrator()
                .get("/sources/declared/" + SITE + "?lang=es")
                .then()
                .body(containsString("retirada"), containsString("Volver a la revisión 1"));
        asAdministrator()
                .post("/sources/declared/" + SITE + "/withdrawn")
                .then()
                .statusCode(409);
    }

    @Test
    void incidentOfAWithdrawnSourceEndsAndIsPublished() {
        published(YAML, 0);
        SmallGazette.pages().put("/lista", "<html><body>Otra cosa</body></html>");
        for (var twice = 0; twice < 2; twice++) {
            var incidents = twice;
            asAdministrator().post("/api/v1/sources/" + SITE + "/rounds").then().statusCode(202);
            await().untilAsserted(() -> given().get("/api/v1/sources/" + SITE)
                    .then()
                    .body("rounds.findAll { it.ending == 'changed-shape' }.size()", equalTo(incidents + 1))
                    .body("state", equalTo("changed-shape"))
                    .body("incidents.size()", equalTo(incidents)));
        }

        asAdministrator()
                .post("/sources/declared/" + SITE + "/withdrawn")
                .then()
                .statusCode(303);

        await().untilAsserted(() -> given().get("/api/v1/sources/" + SITE)
                .then()
                .body("state", equalTo("withdrawn"))
                .body("incidents[0].endedAt", notNullValue())
                .body("incidents[0].endedAs", equalTo("withdrawn")));
        given().get("/sources/" + SITE + "?lang=es").then().body(containsString("se retiró la fuente"));
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(TopicRecords.under("sources.health.v1", SITE))
                        .last()
                        .satisfies(last -> {
                            ContractSamples.assertValid("sources.health.v1", data(last.value()));
                            assertThat(JSON.readTree(data(last.value()))
                                            .at("/state")
                                            .asText())
                                    .isEqualTo("withdrawn");
                            assertThat(JSON.readTree(data(last.value())).has("fact"))
                                    .isFalse();
                            assertThat(JSON.readTree(data(last.value()))
                                            .at("/round/ending")
                                            .isMissingNode())
                                    .as("no round ended, and the house did not fail")
                                    .isTrue();
                        }));
    }

    @Test
    void builtInDraftsAreListedAndNotVisited() {
        asAdministrator()
                .get("/sources/declared?lang=en")
                .then()
                .statusCode(200)
                .body(allOf(containsString("mx.crt.consultas"), containsString("data-status=\"draft\"")));
        asAdministrator()
                .get("/sources/declared/mx.crt.consultas?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("fields/key"), containsString("nobody has recorded"));
        assertThat(sites()).doesNotContain("mx.crt.consultas");
    }

    @Test
    void coverageMapShowsDraftsUntilPublished() {
        given().get("/sources/coverage?lang=es").then().body(containsString("data-status=\"declared-draft\""));
        given().get("/api/v1/sources/coverage")
                .then()
                .body("federal.find { it.id == 'mx.crt' }.status", equalTo("declared-draft"));

        submit(YAML.replace(SITE, "mx.crt.consultas"), 0, "publish").statusCode(303);

        given().get("/api/v1/sources/coverage")
                .then()
                .body("federal.find { it.id == 'mx.crt' }.status", equalTo("read"))
                .body("federal.find { it.id == 'mx.crt' }.site", equalTo("mx.crt.consultas"));
    }

    @Test
    void templateFormsExistForKnownFormatsOnly() {
        for (var format : DeclarationTemplates.formats()) {
            asAdministrator()
                    .get("/sources/declared/new/" + format)
                    .then()
                    .statusCode(200)
                    .body(containsString("kind: " + format));
        }
        asAdministrator().get("/sources/declared/new/exe").then().statusCode(404);
    }

    @Test
    void onlyAdministratorsOnOurOwnPagesMayDeclare() {
        var analyst = TestCaller.of("analyst");
        given().get("/sources/declared").then().statusCode(401);
        given().header("Authorization", analyst).get("/sources/declared").then().statusCode(403);
        given().header("Authorization", analyst)
                .multiPart(part("yaml", YAML))
                .post("/sources/declared")
                .then()
                .statusCode(403);
        given().cookie("vigia", TestCaller.of("administrator").substring("Bearer ".length()))
                .multiPart(part("yaml", YAML))
                .post("/sources/declared")
                .then()
                .statusCode(403);
    }

    private void published(String yaml, int revision) {
        submit(yaml, revision, "publish").statusCode(303);
        assertThat(sites()).contains(SITE);
    }

    private void round(int expected) {
        asAdministrator().post("/api/v1/sources/" + SITE + "/rounds").then().statusCode(202);
        await().untilAsserted(() -> given().get("/api/v1/sources/" + SITE)
                .then()
                .body("rounds.size()", equalTo(expected))
                .body("rounds[0].state", equalTo("succeeded")));
    }

    private static ValidatableResponse submit(String yaml, int revision, String action) {
        return form(yaml, revision, action).post("/sources/declared?lang=es").then();
    }

    private static RequestSpecification form(String yaml, int revision, String action) {
        return asAdministrator()
                .redirects()
                .follow(false)
                .multiPart(part("yaml", yaml))
                .multiPart(part("id", revision == 0 ? "" : SITE))
                .multiPart(part("revision", "" + revision))
                .multiPart(part("act", action));
    }

    private static RequestSpecification asAdministrator() {
        return given().redirects().follow(false).header("Authorization", TestCaller.of("administrator"));
    }

    private static MultiPartSpecification part(String name, String words) {
        return new MultiPartSpecBuilder(words)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    private static List<String> sites() {
        return given().get("/api/v1/sources").jsonPath().getList("items.site", String.class);
    }

    private static byte[] data(byte[] event) throws IOException {
        JsonNode whole = JSON.readTree(event);
        return JSON.writeValueAsBytes(whole.has("data") ? whole.get("data") : whole);
    }

    private static String list(int total, String... titles) {
        var rows = new StringBuilder();
        for (var n = 1; n <= titles.length; n++) {
            rows.append(
                    "<tr><td><a href='/%d'>%s</a></td><td class=plazo>3 de noviembre de 2026 al 1 de diciembre de 2026</td></tr>"
                            .formatted(n, titles[n - 1]));
        }
        return "<html><body><p class=total>%d</p><table class=consultas>%s</table></body></html>"
                .formatted(total, rows);
    }

    private long rows() {
        return database.one("select count(*) from declared_revision", row -> row.getLong(1));
    }
}
