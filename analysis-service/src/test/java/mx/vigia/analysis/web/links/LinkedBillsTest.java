package mx.vigia.analysis.web.links;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.linking.identity.PairScoring;
import mx.vigia.analysis.web.editing.TestCaller;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LinkedBillsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static TestCaller analyst;

    @Inject
    BillIntake intake;

    @Test
    void mergeRedirectsOldAddressesAndCanBeUndone() {
        var one =
                aBill().titled("Que reforma el artículo 9 de la Ley de Puertos").presented(DAY);
        var other = aBill().titled("Que reforma el artículo 31 de la Ley de Navegación")
                .presented(DAY);
        take(intake, one, other);
        var before = bill(id(other)).getString("title");

        var action = decided(id(one), id(other), "same").getString("act");

        var gone = moved(one, other);
        given().redirects()
                .follow(false)
                .get("/api/v1/bills/" + gone)
                .then()
                .statusCode(308)
                .body("merged_into", equalTo(survivingId(one, other).toString()));
        given().redirects()
                .follow(false)
                .get("/bills/" + gone)
                .then()
                .statusCode(308)
                .header("Location", containsString("/bills/" + survivingId(one, other)));
        given().redirects()
                .follow(false)
                .get("/bills/" + gone.toString().toUpperCase(Locale.ROOT) + "/versions")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/bills/" + survivingId(one, other) + "/versions"));
        assertThat(bill(survivingId(one, other)).getList("facts.kind"))
                .contains("linked")
                .containsOnlyOnce("linked");

        analyst("/api/v1/links/decisions/" + action + "/undo", Map.of("reason", "Eran dos"))
                .then()
                .statusCode(200);

        assertThat(bill(id(other)).getString("title")).isEqualTo(before);
        assertThat(bill(id(one)).getString("id")).isEqualTo(id(one).toString());
    }

    @Test
    void undoneSplitRestoresTheMerge() {
        var one = aBill().titled("Que reforma el artículo 10 de la Ley de Dragado")
                .presented(DAY);
        var other = aBill().titled("Que reforma el artículo 32 de la Ley de Remolque")
                .presented(DAY);
        take(intake, one, other);
        var merge = decided(id(one), id(other), "same").getString("act");
        var billId = survivingId(one, other);

        var split = analyst(
                "/api/v1/links/splits",
                Map.of(
                        "bill",
                        billId,
                        "revision",
                        revision(billId),
                        "site",
                        "mx.diputados.gaceta",
                        "key",
                        other.key(),
                        "reason",
                        "Eran dos"));
        split.then().statusCode(200);
        assertThat(bill(moved(one, other)).getString("id"))
                .isEqualTo(moved(one, other).toString());
        undone(split.jsonPath().getString("act")).then().statusCode(200).body("bills", hasItem(billId.toString()));

        given().redirects()
                .follow(false)
                .get("/api/v1/bills/" + moved(one, other))
                .then()
                .statusCode(308)
                .body("merged_into", equalTo(billId.toString()));
        undone(merge).then().statusCode(200);
        assertThat(bill(moved(one, other)).getString("id"))
                .isEqualTo(moved(one, other).toString());
    }

    @Test
    void sameInitiativeInARegisterIsLinkedByRule() {
        var place = UUID.randomUUID().toString().substring(0, 8);
        var gazette = aBill().titled(
                        "Que reforma el artículo 9 de la Ley de Puertos, en materia de " + place + " y muelles")
                .presented(DAY)
                .proposedBy("Dip. Ana Ruiz Ordaz", "PAN", "deputy");
        var register = aBill().at("mx.segob.sil")
                .titled("Que reforma el artículo 9 de la Ley de Puertos, en materia de " + place)
                .presented(DAY.plusDays(1))
                .proposedBy("Ruiz Ordaz Ana", "", "deputy");
        take(intake, gazette);
        take(intake, register);
        var second = Sha256.identifier("mx.segob.sil|" + register.key());

        await().atMost(SOON)
                .until(() -> given().redirects()
                                .follow(false)
                                .get("/api/v1/bills/" + second)
                                .statusCode()
                        == 308);
        given().header("Authorization", analyst().bearer())
                .get("/api/v1/links/bills/" + id(gazette))
                .then()
                .body("records.site", hasItem("mx.segob.sil"))
                .body("decisions.author", hasItem(PairScoring.RULES_ID));
    }

    @Test
    void onlyAnAnalystReviews() {
        given().get("/api/v1/links/review").then().statusCode(401);
        for (String limit : List.of("0", "201", "-1", "many")) {
            given().header("Authorization", analyst().bearer())
                    .get("/api/v1/links/review?limit=" + limit)
                    .then()
                    .statusCode(400)
                    .body("detail", containsString(limit));
        }
        given().header("Authorization", analyst().bearer())
                .get("/review")
                .then()
                .statusCode(200)
                .body(containsString("Revisión de asuntos que pueden ser uno"));
    }

    @Test
    void pendingPairsArePaginatedWithoutDuplicates() {
        var mine = new ArrayList<Set<String>>();
        for (int i = 0; i < 2; i++) {
            var annex = "89" + i + "4-II-7";
            var law = "la Ley de Astilleros número " + i;
            var bill = aBill().titled("Que reforma el artículo 9 de " + law).cited(annex);
            var report = aBill().kind("report")
                    .titled("Dictamen con proyecto de decreto por el que se reforman los artículos 9 y 10 de " + law)
                    .text("La iniciativa se publicó en la Gaceta Parlamentaria, número " + annex + ".");
            take(intake, bill, report);
            mine.add(Set.of(id(bill).toString(), id(report).toString()));
        }
        await().atMost(SOON)
                .until(() -> Set.copyOf(pairs("/api/v1/links/review?limit=200")).containsAll(mine));

        var met = pairs("/api/v1/links/review?limit=1");

        assertThat(met).containsAll(mine).doesNotHaveDuplicates();
        given().header("Authorization", analyst().bearer())
                .get("/api/v1/links/review?cursor=WyJsYXdzIl0")
                .then()
                .statusCode(400)
                .body("detail", containsString("cursor"));
    }

    /** All pairs of a list that is read on by the address in its header Link. */
    private static List<Set<String>> pairs(String first) {
        var met = new ArrayList<Set<String>>();
        for (var next = first; next != null; ) {
            var answer = given().header("Authorization", analyst().bearer())
                    .urlEncodingEnabled(false)
                    .get(next);
            List<Map<String, String>> items =
                    answer.then().statusCode(200).extract().jsonPath().getList("items");
            items.forEach(pair -> met.add(Set.of(pair.get("one"), pair.get("other"))));
            var link = answer.header("Link");
            assertThat(link == null).isEqualTo(answer.jsonPath().get("next") == null);
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return met;
    }

    @Test
    void onlyAnalystsSeeLinkDecisions() {
        var one =
                aBill().titled("Que reforma el artículo 12 de la Ley de Faros").presented(DAY);
        var other =
                aBill().titled("Que reforma el artículo 40 de la Ley de Boyas").presented(DAY);
        take(intake, one, other);
        decided(id(one), id(other), "same");

        var address = "/api/v1/links/bills/" + survivingId(one, other);
        given().get(address).then().statusCode(401);
        given().header("Authorization", TestCaller.of("member").bearer())
                .get(address)
                .then()
                .statusCode(403);
        given().header("Authorization", analyst().bearer())
                .get(address)
                .then()
                .statusCode(200)
                .body("decisions.reason", hasItem("Así lo dice el expediente"));
    }

    @Test
    void lateDecisionOnAPairIsAConflictWithoutChange() {
        var one =
                aBill().titled("Que reforma el artículo 14 de la Ley de Diques").presented(DAY);
        var other =
                aBill().titled("Que reforma el artículo 41 de la Ley de Presas").presented(DAY);
        take(intake, one, other);
        var seen = decisionRequest(id(one), id(other), "same");
        var action = decided(id(one), id(other), "not-same").getString("act");

        analyst("/api/v1/links/decisions", seen)
                .then()
                .statusCode(409)
                .body("detail", containsString("otra persona ya decidió"));
        page(seen)
                .then()
                .statusCode(409)
                .body(containsString("otra persona ya decidió"), containsString("role=\"alert\""));

        assertThat(bill(id(one)).getString("id")).isEqualTo(id(one).toString());
        assertThat(bill(id(other)).getString("id")).isEqualTo(id(other).toString());
        analyst("/api/v1/links/decisions/" + action + "/undo", Map.of("reason", "Eran uno"))
                .then()
                .statusCode(200);
        var first = analyst("/api/v1/links/decisions", seen).then().statusCode(200);
        analyst("/api/v1/links/decisions", seen)
                .then()
                .statusCode(200)
                .body("act", equalTo(first.extract().jsonPath().getString("act")));
        given().header("Authorization", TestCaller.of("analyst").bearer())
                .contentType("application/json")
                .body(seen)
                .post("/api/v1/links/decisions")
                .then()
                .statusCode(409);
    }

    @Test
    void decisionOnAChangedBillIsAConflict() {
        var one = aBill().titled("Que reforma el artículo 15 de la Ley de Canales")
                .presented(DAY);
        var other =
                aBill().titled("Que reforma el artículo 42 de la Ley de Pozos").presented(DAY);
        take(intake, one, other);
        var seen = decisionRequest(id(one), id(other), "same");
        take(intake, one.then(2).titled("Que reforma el artículo 16 de la Ley de Canales"));

        analyst("/api/v1/links/decisions", seen).then().statusCode(409);
        analyst("/api/v1/links/decisions", Map.of("one", id(one), "other", id(other), "verdict", "same", "reason", "x"))
                .then()
                .statusCode(428);
        decided(id(one), id(other), "same");
        analyst(
                        "/api/v1/links/splits",
                        Map.of(
                                "bill",
                                survivingId(one, other),
                                "revision",
                                1,
                                "site",
                                "mx.diputados.gaceta",
                                "key",
                                other.key(),
                                "reason",
                                "Eran dos"))
                .then()
                .statusCode(409);
    }

    private static io.restassured.response.Response page(Map<String, ?> request) {
        return given().header("Authorization", analyst().bearer())
                .header("Accept-Language", "es")
                .formParam("one", request.get("one"))
                .formParam("one-revision", request.get("oneRevision"))
                .formParam("other", request.get("other"))
                .formParam("other-revision", request.get("otherRevision"))
                .formParam("verdict", request.get("verdict"))
                .formParam("reason", request.get("reason"))
                .post("/review");
    }

    private Map<String, ?> decisionRequest(UUID one, UUID other, String verdict) {
        return Map.of(
                "one",
                one,
                "oneRevision",
                revision(one),
                "other",
                other,
                "otherRevision",
                revision(other),
                "verdict",
                verdict,
                "reason",
                "Así lo dice el expediente");
    }

    private static int revision(UUID bill) {
        return given().header("Authorization", analyst().bearer())
                .get("/api/v1/links/bills/" + bill)
                .jsonPath()
                .getInt("revision");
    }

    private JsonPath decided(UUID one, UUID other, String verdict) {
        return analyst("/api/v1/links/decisions", decisionRequest(one, other, verdict))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static io.restassured.response.Response undone(String decision) {
        return analyst("/api/v1/links/decisions/" + decision + "/undo", Map.of("reason", "Fue un error"));
    }

    private static io.restassured.response.Response analyst(String address, Map<String, ?> body) {
        return given().header("Authorization", analyst().bearer())
                .contentType("application/json")
                .body(body)
                .post(address);
    }

    private static JsonPath bill(UUID id) {
        return given().get("/api/v1/bills/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static UUID survivingId(BillSightings one, BillSightings other) {
        return one.key().compareTo(other.key()) < 0 ? id(one) : id(other);
    }

    private static UUID moved(BillSightings one, BillSightings other) {
        return survivingId(one, other).equals(id(one)) ? id(other) : id(one);
    }

    private static TestCaller analyst() {
        if (analyst == null) {
            analyst = TestCaller.of("analyst");
        }
        return analyst;
    }
}
