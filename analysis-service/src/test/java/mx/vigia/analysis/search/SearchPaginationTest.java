package mx.vigia.analysis.search;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program reads all bills of a site, two a page, and between two pages something happens to one of them. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class SearchPaginationTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Mexico_City"));
    private static final int MANY = 7;

    private final String site = "mx." + rareWord();
    private final String moved = rareWord();
    private final List<BillSightings> bills = IntStream.range(0, MANY)
            .mapToObj(i -> bill(i, 1, "").published(TODAY.minusDays(2 * MANY - i)))
            .toList();

    @Inject
    BillIntake intake;

    @BeforeEach
    void indexBills() {
        take(intake, bills.toArray(BillSightings[]::new));
        awaitFound("fuente:" + site, MANY);
    }

    @Test
    void paginationReturnsEachBillOnceDespiteChanges() {
        var all = page("", 100).getList("items.id", String.class);

        for (var bill = 0; bill < MANY; bill++) {
            var met = new ArrayList<String>();
            for (var page : pagesWhile(List.of(bill))) {
                met.addAll(page.getList("items.id", String.class));
            }
            assertThat(met).as("bill %d moves", bill).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void feedAfterTheLowestPageCursorMissesNothing() {
        var pages = pagesWhile(List.of(0, 3, 6));

        var least = pages.stream().mapToLong(page -> page.getLong("upTo")).min().orElseThrow();
        var published = given().queryParam("after", least)
                .queryParam("limit", 1000)
                .get("/api/v1/revisions")
                .jsonPath()
                .getList("items.bill", String.class);
        var changed = given().queryParam("q", "fuente:" + site + " " + moved)
                .get("/api/v1/bills")
                .jsonPath()
                .getList("items.id", String.class);
        assertThat(changed).hasSize(3);
        assertThat(published).containsAll(changed);
    }

    @Test
    void fieldOnlyQueryIsSortedByLatestAction() {
        var requested = "fuente:" + site + " desde:2020";
        var first = given().queryParam("q", requested)
                .queryParam("limit", 2)
                .get("/api/v1/bills")
                .jsonPath();

        given().queryParam("q", requested)
                .queryParam("sort", "seen")
                .queryParam("cursor", first.getString("next"))
                .get("/api/v1/bills")
                .then()
                .statusCode(200);
        assertThat(given().queryParam("q", requested).get("/?lang=es").asString())
                .contains("<b aria-current=\"true\">acto más reciente</b>")
                .doesNotContain("relevancia");
    }

    /**
     * All pages, as a program gets them that does not ask for an order; after each of the first, one of these moves.
     */
    private List<JsonPath> pagesWhile(List<Integer> moving) {
        var pages = new ArrayList<JsonPath>();
        var cursor = "";
        do {
            var page = page(cursor, 2);
            if (pages.size() < moving.size()) {
                moves(moving.get(pages.size()));
            }
            pages.add(page);
            cursor = page.getString("next");
        } while (cursor != null);
        return pages;
    }

    private JsonPath page(String cursor, int limit) {
        return given().queryParam("source", site)
                .queryParam("limit", limit)
                .queryParam("cursor", cursor)
                .get("/api/v1/bills")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The newest of all, by what happened to it and by when that was heard. */
    private void moves(int bill) {
        take(intake, bill(bill, 2, moved).step("reported", "Dictaminada.", TODAY));
        awaitFound("fuente:" + site + " " + moved + " número:66/" + bill, 1);
    }

    private BillSightings bill(int which, int revision, String word) {
        var key = site + "/" + which;
        return aBill(key)
                .withRevision(revision)
                .at(site)
                .numbered("66/" + which)
                .titled("Asunto " + which + " " + word);
    }
}
