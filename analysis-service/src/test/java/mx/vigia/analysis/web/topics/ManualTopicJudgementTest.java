package mx.vigia.analysis.web.topics;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.manual.EditEndReason;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.web.editing.TestCaller;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An analyst has the last word on the topics of a bill. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ManualTopicJudgementTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static TestCaller analyst;

    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    @Inject
    ManualEditRepository book;

    @Inject
    Jdbc database;

    private final String word = rareWord();

    @Test
    void rejectedTopicLeavesBillAndSearchAndIsExplained() {
        BillSightings bill = aBillOnCybersecurity();
        awaitFound("tema:ciberseguridad " + word, 1);

        judge(bill, "cybersecurity", "no", "Solo la menciona <b>").then().statusCode(303);

        assertThat(topics(bill)).doesNotContain("cybersecurity");
        awaitFound("tema:ciberseguridad " + word, 0);
        awaitFound(word, 1);
        given().get("/api/v1/bills/" + id(bill) + "?include=explanation")
                .then()
                .body("explanation.find { it.topic == 'cybersecurity' }.level", equalTo("none"))
                .body("explanation.find { it.topic == 'cybersecurity' }.corrected.by", equalTo("analyst"))
                .body("explanation.find { it.topic == 'cybersecurity' }.corrected.about", equalTo(false))
                .body(
                        "explanation.find { it.topic == 'cybersecurity' }.corrected.reason",
                        equalTo("Solo la menciona <b>"))
                .body(not(containsString(analyst().subject().toString())));
        given().header("Accept-Language", "es")
                .get("/bills/" + id(bill))
                .then()
                .body(containsString("No es del tema Ciberseguridad"))
                .body(containsString("Solo la menciona &lt;b&gt;"))
                .body(containsString(analyst().tail()))
                .body(not(containsString(analyst().subject().toString())))
                .body(not(containsString("name=\"about\"")));
        assertThat(dossiers.findFacts(id(bill))).extracting("kind").containsExactly(FactKind.NEW);
    }

    @Test
    void addedTopicIsFoundAndLaterFactsCarryIt() {
        BillSightings bill = aBill().titled("Que reforma la Ley de Puentes " + word);
        take(intake, bill);

        judge(bill, "child-online", "yes", "Lo dice el dictamen").then().statusCode(303);

        assertThat(topics(bill)).containsExactly("child-online", "child-protection");
        awaitFound("tema:child-online " + word, 1);
        given().queryParam("q", word)
                .get("/api/v1/bills?topic=child-protection")
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
        take(intake, bill.then(2).titled("Que reforma y adiciona la Ley de Puentes " + word));
        assertThat(of(bill).title()).contains("adiciona");
        assertThat(topics(bill)).containsExactly("child-online", "child-protection");
    }

    @Test
    void repeatedJudgementIsAppliedOnceAndCanBeUndone() {
        BillSightings bill = aBillOnCybersecurity();
        int revision = of(bill).revision();

        judge(bill, revision, "cybersecurity", "no", "De más").then().statusCode(303);
        judge(bill, revision, "cybersecurity", "no", "De más").then().statusCode(303);
        judge(bill, revision, "cybersecurity", "yes", "Otra cosa")
                .then()
                .statusCode(409)
                .body(containsString("data-notice=\"hand.overtaken\""));

        var acts = book.of(id(bill));
        assertThat(acts).hasSize(1);
        post("/bills/" + id(bill) + "/hand/" + acts.getFirst().signature().act() + "/undone", bill, Map.of())
                .then()
                .statusCode(303);
        assertThat(topics(bill)).contains("cybersecurity");
        assertThat(book.of(id(bill)).getFirst().closing().how()).isEqualTo(EditEndReason.UNDONE);
    }

    @Test
    void laterJudgementPrevailsAndBothAreRecorded() {
        BillSightings bill = aBillOnCybersecurity();

        judge(bill, "cybersecurity", "no", "De más").then().statusCode(303);
        judge(bill, "cybersecurity", "yes", "Leído de nuevo").then().statusCode(303);

        assertThat(topics(bill)).contains("cybersecurity");
        assertThat(of(bill).judged()).extracting("reason").containsExactly("Leído de nuevo");
        assertThat(book.of(id(bill))).hasSize(2);
    }

    @Test
    void judgementSurvivesRetaggingAndReplay() {
        BillSightings bill = aBillOnCybersecurity();
        judge(bill, "cybersecurity", "no", "De más").then().statusCode(303);
        judge(bill, "ip", "yes", "Marcas").then().statusCode(303);
        Dossier before = of(bill);

        database.update("update reprocessing set rules_version = 'other' where follower = 'tags'");
        await().atMost(SOON).until(() -> {
            assertThat(topics(bill)).doesNotContain("cybersecurity");
            return isRetaggingDone();
        });
        take(intake, bill, bill.then(2).text("Los operadores notificarán todo incidente de ciberseguridad."));

        assertThat(of(bill).text().content()).contains("operadores");
        assertThat(topics(bill)).containsExactly("ip");
        assertThat(of(bill).judged()).isEqualTo(before.judged());
    }

    private boolean isRetaggingDone() {
        return database.first(
                        "select done and rules_version <> 'other' from reprocessing where follower = 'tags'",
                        row -> row.getBoolean(1))
                .orElseThrow();
    }

    @Test
    void judgementsAreExportedAsTsvAndNdjson() {
        BillSightings bill = aBillOnCybersecurity();
        judge(bill, "cybersecurity", "no", "De más").then().statusCode(303);

        given().get("/api/v1/topics/corrections.tsv").then().statusCode(401);
        var table = asAnalyst().get("/api/v1/topics/corrections.tsv").then().statusCode(200);
        var rows = table.extract().asString().lines().toList();
        assertThat(rows.getFirst()).startsWith("id\tlabels\tchild_online\tdoubtful\tlang\tdate\ttype\ttitle\tsummary");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.split("\t", -1))
                        .contains(id(bill).toString(), "none", "cybersecurity")
                        .contains(of(bill).title()));
        asAnalyst()
                .get("/api/v1/topics/corrections.jsonl")
                .then()
                .statusCode(200)
                .body(containsString("\"topic\":\"cybersecurity\",\"about\":false,\"reason\":\"De más\""))
                .body(not(containsString(analyst().subject().toString())));
    }

    @Test
    void topicPageShowsThePrecisionOfItsRules() {
        BillSightings wrong = aBillOnCybersecurity();
        judge(wrong, "cybersecurity", "no", "De más").then().statusCode(303);

        given().header("Accept-Language", "es")
                .get("/topics/cybersecurity")
                .then()
                .statusCode(200)
                .body(containsString("Reglas"))
                .body(containsString("Un analista juzgó"))
                .body(not(containsString("%")));
        given().header("Accept-Language", "es").get("/topics/gardening").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"cybersecurity,no,''", "cybersecurity,perhaps,x", "gardening,yes,x", "'',yes,x"})
    void invalidJudgementIsRefused(String topic, String about, String reason) {
        BillSightings bill = aBillOnCybersecurity();

        judge(bill, topic, about, reason).then().statusCode(400);

        assertThat(of(bill).judged()).isEmpty();
    }

    @Test
    void onlySameOriginAnalystsMayJudge() {
        BillSightings bill = aBillOnCybersecurity();
        var form = Map.of("topic", "cybersecurity", "about", "no", "reason", "x", "revision", "1");

        given().contentType(FORM)
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(form)
                .post("/bills/" + id(bill) + "/topics")
                .then()
                .statusCode(401);
        given().header("Authorization", TestCaller.of("member").bearer())
                .contentType(FORM)
                .formParams(form)
                .post("/bills/" + id(bill) + "/topics")
                .then()
                .statusCode(403);
        given().cookie("vigia", analyst().secret())
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(FORM)
                .formParams(form)
                .post("/bills/" + id(bill) + "/topics")
                .then()
                .statusCode(403);
        assertThat(of(bill).judged()).isEmpty();
    }

    private BillSightings aBillOnCybersecurity() {
        BillSightings bill = aBill().titled("Que expide la Ley de Ciberseguridad " + word);
        take(intake, bill);
        return bill;
    }

    private Response judge(BillSightings bill, String topic, String about, String reason) {
        return judge(bill, of(bill).revision(), topic, about, reason);
    }

    private Response judge(BillSightings bill, int revision, String topic, String about, String reason) {
        return post(
                "/bills/" + id(bill) + "/topics",
                Map.of("topic", topic, "about", about, "reason", reason, "revision", revision));
    }

    private Response post(String address, BillSightings bill, Map<String, Object> form) {
        var whole = new HashMap<>(form);
        whole.put("revision", of(bill).revision());
        return post(address, whole);
    }

    private static Response post(String address, Map<String, Object> form) {
        return asAnalyst().contentType(FORM).formParams(form).post(address);
    }

    private static RequestSpecification asAnalyst() {
        return given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .header("Authorization", analyst().bearer())
                .header("Accept-Language", "es");
    }

    private static TestCaller analyst() {
        if (analyst == null) {
            analyst = TestCaller.of("analyst");
        }
        return analyst;
    }

    private Dossier of(BillSightings bill) {
        UUID id = id(bill);
        return dossiers.findById(id).orElseThrow();
    }

    private List<String> topics(BillSightings bill) {
        return of(bill).tags().stream().map(Tag::topic).toList();
    }
}
