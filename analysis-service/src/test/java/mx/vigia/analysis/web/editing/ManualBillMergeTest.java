package mx.vigia.analysis.web.editing;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A matter that a person entered, and the official record that comes after it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ManualBillMergeTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final String STEP = "Turnada a la Comisión de Marina, según oficio.";

    @Inject
    BillIntake intake;

    private TestCaller analyst;
    private String title;
    private BillSightings official;
    private UUID byHand;

    @BeforeEach
    void manualBillJoinsItsGazetteEntry() {
        analyst = TestCaller.of("analyst");
        var rare = UUID.randomUUID().toString().substring(0, 8);
        title = "Que reforma el artículo 9 de la Ley de Puertos, en materia de muelles y de la carga que pasa por "
                + rare;
        var entered = post(
                "/api/v1/bills",
                Map.of(),
                Map.of(
                        "said",
                        Map.of(
                                "title",
                                title,
                                "kind",
                                "initiative",
                                "presentedOn",
                                DAY.toString(),
                                "proponents",
                                List.of(Map.of("name", "Ana Ruiz Ordaz", "group", "PAN"))),
                        "reason",
                        "Llegó por oficio"));
        byHand = UUID.fromString(entered.jsonPath().getString("bill"));
        var stepped = act(
                "/steps", entered, Map.of("step", Map.of("kind", "referred", "phrase", STEP), "reason", "Oficio 7"));
        act("/corrections", stepped, Map.of("field", "number", "said", Map.of("number", "66/1"), "reason", "Oficio 7"));
        official = aBill().titled(title.replace("muelles", "los muelles"))
                .numbered("66/7223")
                .presented(DAY)
                .proposedBy("Dip. Ana Ruiz Ordaz", "PAN", "deputy");
        take(intake, official);
    }

    @Test
    void aLinkIsProposedWithItsEvidenceAndNotMadeByRule() {
        await().atMost(SOON).until(() -> proposed().isPresent());

        assertThat(proposed().orElseThrow().get("evidence").toString())
                .contains("proponent", "day", "laws")
                .contains("Ana Ruiz Ordaz", "Ley de Puertos: 9");
        assertThat(bill(byHand).getString("id")).isEqualTo(byHand.toString());
        assertThat(bill(id(official)).getString("id")).isEqualTo(id(official).toString());
        page("/review")
                .body(containsString("Captura manual"))
                .body(containsString(
                        "A favor: fecha de presentación — <span dir=\"auto\">3 de septiembre de 2026</span>"))
                .body(containsString("Ley de Puertos: 9"));
    }

    @Test
    void decisionWithoutReasonIsNotSaved() {
        await().atMost(SOON).until(() -> proposed().isPresent());

        given().header("Authorization", analyst.bearer())
                .header("Accept-Language", "es")
                .formParam("one", proposed().orElseThrow().get("one"))
                .formParam("one-revision", proposed().orElseThrow().get("oneRevision"))
                .formParam("other", proposed().orElseThrow().get("other"))
                .formParam("other-revision", proposed().orElseThrow().get("otherRevision"))
                .formParam("verdict", "same")
                .formParam("reason", " ")
                .post("/review")
                .then()
                .statusCode(400)
                .body(containsString("Hace falta un motivo"), containsString("Revisión de asuntos que pueden ser uno"));

        assertThat(proposed()).isPresent();
    }

    @Test
    void linkedOfficialRecordPrevailsAndTheCorrectionIsContested() {
        await().atMost(SOON).until(() -> proposed().isPresent());

        decided("same");

        var bill = bill(id(official));
        assertThat(bill.getString("title")).isEqualTo(official.title());
        assertThat(bill.getString("site")).isEqualTo("mx.diputados.gaceta");
        assertThat(bill.getList("steps.phrase")).contains(STEP);
        assertThat(bill.getString("number")).isEqualTo("66/1");
        page("/review/conflicts").body(containsString("66/7223"));
        assertThat(acts(id(official))).containsExactlyInAnyOrder("matter", "step", "correction");
        given().redirects()
                .follow(false)
                .get("/api/v1/bills/" + byHand)
                .then()
                .statusCode(308)
                .body("merged_into", equalTo(id(official).toString()));
        given().get("/bills/" + byHand).then().statusCode(200).body(containsString("los muelles"));
        given().header("Authorization", analyst.bearer())
                .redirects()
                .follow(false)
                .get("/api/v1/bills/" + byHand + "/hand")
                .then()
                .statusCode(308)
                .header("Location", containsString("/api/v1/bills/" + id(official) + "/hand"));
        page("/bills/" + id(official)).body(containsString("/hand/"), containsString("/undone\""));
        assertThat(proposed()).isEmpty();
    }

    @Test
    void undoneLinkLeavesNoTraceOnEitherBill() {
        await().atMost(SOON).until(() -> proposed().isPresent());
        var before = List.of(stateOf(byHand), stateOf(id(official)));

        var action = decided("same").getString("act");
        assertThat(stateOf(id(official))).isNotEqualTo(before.getLast());
        post("/api/v1/links/decisions/" + action + "/undo", Map.of(), Map.of("reason", "Eran dos"))
                .then()
                .statusCode(200);

        assertThat(List.of(stateOf(byHand), stateOf(id(official)))).isEqualTo(before);
        assertThat(acts(byHand)).containsExactlyInAnyOrder("matter", "step", "correction");
        assertThat(acts(id(official))).isEmpty();
    }

    @Test
    void linkOfAWithdrawnMatterIsUndoneOrTheObstacleIsNamed() {
        await().atMost(SOON).until(() -> proposed().isPresent());
        var link = decided("same").getString("act");
        takenBack("matter");

        undone(link).then().statusCode(409).body("detail", containsString("deshágalos antes"));
        takenBack("step");
        takenBack("correction");
        undone(link)
                .then()
                .statusCode(200)
                .body("bills", equalTo(List.of(id(official).toString())));

        assertThat(bill(id(official)).getString("title")).isEqualTo(official.title());
        given().redirects()
                .follow(false)
                .get("/api/v1/bills/" + byHand)
                .then()
                .statusCode(308)
                .body("merged_into", equalTo(id(official).toString()));
        undone(link).then().statusCode(200).body("act", equalTo(link));
        undone(UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void retractionIsSuspendedWhileTheBillIsLinked() {
        await().atMost(SOON).until(() -> proposed().isPresent());
        retracted();
        assertThat(bill(byHand).getString("stage")).isEqualTo("WITHDRAWN");

        var link = decided("same").getString("act");
        take(
                intake,
                official.then(2)
                        .titled(official.title())
                        .numbered("66/7223")
                        .presented(DAY)
                        .step("reported", "Dictaminada en sentido positivo.", DAY.plusDays(20)));
        var linked = bill(id(official));
        assertThat(linked.getString("outcome")).isEqualTo("OPEN");
        assertThat(linked.getString("stage")).isEqualTo("REPORTED_POSITIVE");
        page("/bills/" + id(official)).body(not(containsString("Este asunto se retiró")));

        undone(link).then().statusCode(200);
        assertThat(bill(byHand).getString("stage")).isEqualTo("WITHDRAWN");
        assertThat(bill(id(official)).getString("stage")).isEqualTo("REPORTED_POSITIVE");
        page("/bills/" + byHand).body(containsString("Este asunto se retiró"));
    }

    @Test
    void emptyRecordIsRemovedAndRestored() {
        await().atMost(SOON).until(() -> proposed().isPresent());
        decided("same");
        takenBack("matter");
        takenBack("step");
        takenBack("correction");
        var records = given().header("Authorization", analyst.bearer())
                .get("/api/v1/links/bills/" + id(official))
                .jsonPath();

        var split = post(
                "/api/v1/links/splits",
                Map.of(),
                Map.of(
                        "bill",
                        id(official),
                        "revision",
                        revision(id(official)),
                        "site",
                        "vigia.manual",
                        "key",
                        records.getString("records.find { it.site == 'vigia.manual' }.key"),
                        "reason",
                        "Era otro"));

        split.then().statusCode(200);
        undone(split.jsonPath().getString("act")).then().statusCode(200);
        assertThat(bill(id(official)).getString("title")).isEqualTo(official.title());
    }

    @Test
    void separatedPairIsNotProposedAgain() {
        await().atMost(SOON).until(() -> proposed().isPresent());

        decided("not-same");
        take(intake, official.then(2).titled(title + "."));

        assertThat(bill(id(official)).getString("title")).isEqualTo(title + ".");
        assertThat(proposed()).isEmpty();
        assertThat(bill(byHand).getString("title")).isEqualTo(title);
    }

    @Test
    void pageNamedInAManualBillIsEnoughForReview() {
        var page = "https://sitio.example/iniciativas/" + UUID.randomUUID();
        var entered = post(
                "/api/v1/bills",
                Map.of(),
                Map.of(
                        "said",
                        Map.of("title", "Iniciativa de puertos", "kind", "initiative", "officialAddress", page),
                        "reason",
                        "Nos la mandaron"));
        byHand = UUID.fromString(entered.jsonPath().getString("bill"));
        official = aBill().titled("Que adiciona un artículo 44 Bis a la Ley de Caminos y Puentes")
                .officiallyAt(page);
        take(intake, official);

        await().atMost(SOON).until(() -> proposed().isPresent());

        assertThat(proposed().orElseThrow().get("evidence").toString()).contains("reference", page.substring(8));
        assertThat(bill(byHand).getString("title")).isEqualTo("Iniciativa de puertos");
    }

    private Response undone(String decision) {
        return post("/api/v1/links/decisions/" + decision + "/undo", Map.of(), Map.of("reason", "Eran dos"));
    }

    /** By the button of its page. */
    private void retracted() {
        given().redirects()
                .follow(false)
                .header("Authorization", analyst.bearer())
                .formParam("revision", revision(byHand))
                .formParam("reason", "Se registró por error.")
                .post("/bills/" + byHand + "/retracted")
                .then()
                .statusCode(303);
    }

    /** Takes back the act of this sort on the bill of both. */
    private void takenBack(String sort) {
        var seen = given().header("Authorization", analyst.bearer()).get("/api/v1/bills/" + id(official) + "/hand");
        var action = seen.jsonPath().getString("items.find { it.sort == '" + sort + "' }.signature.act");
        post(
                        "/api/v1/bills/" + id(official) + "/hand/" + action + "/undo",
                        Map.of("If-Match", seen.header("ETag")),
                        Map.of("reason", "No era"))
                .then()
                .statusCode(201);
    }

    private JsonPath decided(String verdict) {
        return post(
                        "/api/v1/links/decisions",
                        Map.of(),
                        Map.of(
                                "one",
                                byHand,
                                "oneRevision",
                                revision(byHand),
                                "other",
                                id(official),
                                "otherRevision",
                                revision(id(official)),
                                "verdict",
                                verdict,
                                "reason",
                                "Así consta"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int revision(UUID bill) {
        return given().header("Authorization", analyst.bearer())
                .get("/api/v1/links/bills/" + bill)
                .jsonPath()
                .getInt("revision");
    }

    private Optional<Map<String, ?>> proposed() {
        List<Map<String, ?>> pairs = given().header("Authorization", analyst.bearer())
                .queryParam("limit", 200)
                .get("/api/v1/links/review")
                .jsonPath()
                .getList("items");
        return pairs.stream()
                .filter(pair -> List.of(pair.get("one"), pair.get("other"))
                        .containsAll(List.of(byHand.toString(), id(official).toString())))
                .findFirst();
    }

    /** What a bill says of itself, without what grows with every act. */
    private List<Object> stateOf(UUID id) {
        var bill = bill(id);
        return List.of(
                bill.getString("title"),
                bill.getString("number"),
                bill.getString("site"),
                bill.getString("stage"),
                bill.getList("steps"),
                bill.getList("proponents"));
    }

    private List<String> acts(UUID bill) {
        return given().header("Authorization", analyst.bearer())
                .get("/api/v1/bills/" + bill + "/hand")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.sort");
    }

    private io.restassured.response.ValidatableResponse page(String address) {
        return given().header("Authorization", analyst.bearer())
                .queryParam("lang", "es")
                .get(address)
                .then()
                .statusCode(200);
    }

    private static JsonPath bill(UUID id) {
        return given().redirects()
                .follow(false)
                .get("/api/v1/bills/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Response act(String what, Response seen, Map<String, ?> body) {
        var answer = post("/api/v1/bills/" + byHand + what, Map.of("If-Match", seen.header("ETag")), body);
        answer.then().statusCode(201);
        return answer;
    }

    private Response post(String address, Map<String, ?> headers, Map<String, ?> body) {
        return given().header("Authorization", analyst.bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .headers(headers)
                .contentType("application/json")
                .body(body)
                .post(address);
    }
}
