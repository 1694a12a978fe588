package mx.vigia.analysis.web.changes;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program follows the feed of facts. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ChangeFeedTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Mexico_City"));

    private static final String TITLE = "Que expide la Ley de Faros.";

    @Inject
    BillIntake intake;

    @Inject
    Jdbc database;

    @Test
    void feedReturnsEachFactOnceForAnyPageSize() {
        var bill = referredAndReported();
        awaitFactsOf(bill, 2);

        var few = all(2);
        var many = all(1_000).subList(0, few.size());

        assertThat(few).extracting(item -> item.get("fact")).doesNotHaveDuplicates();
        assertThat(few)
                .extracting(ChangeFeedTest::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(number(few.getFirst()), number(few.getLast()))
                        .boxed()
                        .toList());
        assertThat(many).as("replayed").isEqualTo(few);
        assertThat(few)
                .extracting(item -> UUID.fromString((String) item.get("fact")))
                .containsAll(factsOf(id(bill)));
    }

    @Test
    void feedFactNamesChangedFieldsButNoWatches() {
        var bill = referredAndReported();
        awaitFactsOf(bill, 2);

        var published = factsOfBill(bill);

        assertThat(published.getFirst())
                .containsEntry("kind", "new")
                .satisfies(fact -> assertThat(field(fact, "title")).doesNotContainKey("before"));
        assertThat(published.getLast())
                .containsEntry("kind", "reported")
                .doesNotContainKeys("watches", "matches", "factors", "announced")
                .satisfies(fact -> assertThat(field(fact, "stage"))
                        .containsEntry("before", "REFERRED")
                        .containsEntry("after", "REPORTED_POSITIVE"));
    }

    @Test
    void nextLinkIsGivenOnlyIfThereIsMore() {
        awaitFactsOf(referredAndReported(), 2);

        var first = given().get("/api/v1/changes?limit=1");
        var end = given().get(
                        "/api/v1/changes?limit=1000&after=" + first.jsonPath().getLong("last"));

        assertThat(first.header("Link"))
                .isEqualTo(
                        "</api/v1/changes?limit=1&after=%s>; rel=\"next\"",
                        first.jsonPath().getString("items[0].number"));
        assertThat(end.header("Link")).isNull();
        end.then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "after=uno, after",
        "after=-1, after",
        "after=9223372036854775807, after",
        "limit=0, limit",
        "limit=1001, limit",
        "since=1, since"
    })
    void invalidParameterIsRefusedByName(String requested, String named) {
        given().get("/api/v1/changes?" + requested)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(named));
    }

    private BillSightings referredAndReported() {
        var bill = aBill().titled(TITLE).step("referred", "Se turnó.", TODAY.minusDays(3));
        take(intake, bill);
        take(intake, bill.then(2).titled(TITLE).step("reported", "Dictaminada.", TODAY));
        return bill;
    }

    private void awaitFactsOf(BillSightings bill, int count) {
        await().atMost(SOON).untilAsserted(() -> assertThat(factsOfBill(bill)).hasSizeGreaterThanOrEqualTo(count));
    }

    private static List<Map<String, Object>> factsOfBill(BillSightings bill) {
        return all(1_000).stream()
                .filter(item -> item.get("bill").equals(id(bill).toString()))
                .toList();
    }

    private static List<Map<String, Object>> all(int limit) {
        var items = new ArrayList<Map<String, Object>>();
        for (var page = page(0, limit); !page.isEmpty(); page = page(number(items.getLast()), limit)) {
            items.addAll(page);
        }
        return items;
    }

    private static List<Map<String, Object>> page(long after, int limit) {
        return given().queryParam("after", after)
                .queryParam("limit", limit)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static long number(Map<String, Object> item) {
        return ((Number) item.get("number")).longValue();
    }

    private static Map<String, Object> field(Map<String, Object> fact, String name) {
        return new JsonPath(Json.write(fact)).getMap("fields.find { it.field == '" + name + "' }");
    }

    private List<UUID> factsOf(UUID bill) {
        return database.list("select id from fact where dossier = ?", row -> row.getObject(1, UUID.class), bill);
    }
}
