package mx.vigia.analysis.page;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mx.vigia.analysis.intake.followers.ActorFollower;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A crawler walks every list by the links of its pages, and between two pages a bill comes in. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ListPaginationTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MANY = 7;
    /** A walk of which bills move before it might never end. */
    private static final int MOST_PAGES = 40;

    private static final String NO_SUCH_DAY = "[\"%s\",\"2026-02-31\",\"~\",\"00000000-0000-0000-0000-000000000000\"]"
            .formatted(ListPlace.listName("meetings", List.of("", "")));
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    /** Long ago: who counts the seats of a group looks at the latest votes. */
    private static final LocalDate VOTED = LocalDate.of(2021, 3, 3);

    private static final List<String> NAMES = List.of(
            "Mauro", "Delia", "Tomás", "Berta", "Ulises", "Ana", "Zoe", "Celia", "Abel", "Nora", "Yago", "Gil", "Olga",
            "Eva", "Rosa", "Hugo", "Iris", "Leo", "Pía", "Saúl", "Vera", "Wanda", "Xenia", "Juan");

    private final String word = rareWord();
    private final String port = rareWord();
    private int bills;

    @Inject
    ProceedingFixture house;

    @Inject
    ActorFollower follower;

    @Inject
    DataSource database;

    private void createItems() {
        IntStream.range(0, MANY).forEach(any -> take());
        follower.follow();
        awaitFound(word, MANY);
    }

    @ParameterizedTest
    @CsvSource({
        "bills?q=WORD, items.id",
        "bills?q=WORD OR Mauro, items.id",
        "bills?q=WORD&sort=seen, items.id",
        "bills?q=WORD&sort=action, items.id",
        "bills?q=WORD&sort=changed, items.id",
        "laws?q=WORD&sort=id, items.id",
        "laws/ley-de-puertos-PORT?fields=bills, bills.bill",
        "people?q=WORD, items.id",
        "bodies?q=WORD&sort=id, items.body.id",
        "bodies?q=WORD&sort=id&kind=committee, items.body.id",
        "meetings?from=2031-03-03&to=2031-04-03, items.id",
        "votes?from=2021-03-03&to=2021-04-03, items.id",
        "revisions?after=0, items.number",
        "changes?after=0, items.number"
    })
    void paginationReturnsEachItemOnceDespiteInsertions(String list, String key) {
        createItems();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(keys(whole(list), key)).hasSizeGreaterThanOrEqualTo(MANY));
        var before = keys(whole(list), key);
        int pages = 0;

        var met = new ArrayList<Object>();
        for (var address = first(list, before.size()); address != null && pages < MOST_PAGES; pages++) {
            var page = given().urlEncodingEnabled(false).get(address);
            met.addAll(keys(page, key));
            oneMore();
            address = next(page);
        }

        assertThat(pages).as("pages").isBetween(3, MOST_PAGES - 1);
        assertThat(met).doesNotHaveDuplicates().containsAll(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bills", "laws", "people", "bodies", "meetings", "votes"})
    void foreignCursorIsRefused(String list) {
        var foreign = Stream.of("null", "[null]", "[\"laws\"]", "[null,\"1\",\"1\",\"x\"]", NO_SUCH_DAY)
                .map(key -> Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8)));
        for (var cursor : Stream.concat(Stream.of("x", "%E2%82%AC"), foreign).toList()) {
            given().urlEncodingEnabled(false)
                    .get("/api/v1/" + list + "?cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("detail", containsString("cursor"));
        }
    }

    @Test
    void peopleListContinuesAfterADeletedName() throws SQLException {
        createItems();
        var list = "people?q=WORD";
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(keys(whole(list), "items.id")).hasSizeGreaterThanOrEqualTo(MANY));
        var before = keys(whole(list), "items.id");
        var page = given().urlEncodingEnabled(false).get(first(list, 2));
        var met = keys(page, "items.id");

        forget(met.getLast());

        assertThat(keys(given().urlEncodingEnabled(false).get(next(page).replace("limit=2", "limit=100")), "items.id"))
                .containsExactlyElementsOf(before.subList(met.size(), before.size()));
    }

    /** Whoever made it up, or changed what words weighed. */
    @Test
    void tamperedRelevanceCursorIsRefused() {
        createItems();
        var next = given().get("/api/v1/bills?limit=2&q=" + word).jsonPath().getString("next");
        var place = next.substring(0, next.indexOf('.') + 1);

        for (var made :
                List.of("", "AAAA", "AAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAA", "f____wAAAAA", "é", forgedFrequencies())) {
            given().queryParam("cursor", place + made)
                    .get("/api/v1/bills?limit=2&q=" + word)
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("cursor"));
        }
    }

    /** One field, which two bills have, and one word, in three. */
    private static String forgedFrequencies() {
        var bytes = ByteBuffer.allocate(31).putInt(1).putInt(1);
        bytes.putInt(7).putInt(2).putLong(2).putInt(7).put((byte) 0).putShort((short) 3);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    @ParameterizedTest
    @CsvSource({
        "laws?sort=id&q=WORD, laws?q=WORD",
        "laws?sort=id&q=WORD, laws?sort=id",
        "bodies?kind=committee&q=WORD, bodies?kind=committee",
        "bodies?kind=committee&sort=id&q=WORD, bodies?kind=group&sort=id&q=WORD",
        "meetings?from=2031-03-03&to=2031-04-03, meetings?from=2031-03-02&to=2031-04-03"
    })
    void cursorOfAnotherQueryOrOrderIsRefused(String requested, String another) {
        createItems();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(next(one(requested))).isNotNull());
        var cursor = one(requested).jsonPath().getString("next");

        one(requested + "&cursor=" + cursor).then().statusCode(200);
        one(another + "&cursor=" + cursor).then().statusCode(400).body("detail", containsString("cursor"));
    }

    private Response one(String list) {
        return given().get("/api/v1/" + named(list) + "&limit=1");
    }

    private void oneMore() {
        take();
        follower.follow();
    }

    /**
     * A bill that would make a law of its own and change one of others, by somebody of whom nothing was heard, turned
     * to a committee nobody knows; a meeting and a vote.
     */
    private void take() {
        var name = NAMES.get(bills++ % NAMES.size()) + (bills > NAMES.size() ? " Segundo" : "");
        int days = Math.floorMod(UUID.randomUUID().hashCode(), 20);
        house.take(aBill().titled("Que expide la Ley de %s %s y reforma el artículo 4 de la Ley de Puertos %s."
                        .formatted(name, capital(word), capital(port)))
                .proposedBy("%s %s Luz".formatted(name, word), "PAN", "deputy")
                .turnedTo("%s de %s".formatted(name, word)));
        house.take(aMeeting().heldOn(DAY.plusDays(days)), aVote().heldOn(VOTED.plusDays(days)));
    }

    /** As when the last page that named it is read otherwise. */
    private void forget(Object name) throws SQLException {
        try (var connection = database.getConnection();
                var forgetting = connection.prepareStatement(
                        "with deeds as (delete from actor_deed where name = ?::uuid) delete from actor_name where id = ?::uuid")) {
            forgetting.setObject(1, name);
            forgetting.setObject(2, name);
            assertThat(forgetting.executeUpdate()).isEqualTo(1);
        }
    }

    /** The name of a law ends before a word without a capital. */
    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Pages small enough that there are some, and large enough that there are few. */
    private String first(String list, int all) {
        return "/api/v1/" + named(list).replace(" ", "%20") + "&limit=" + Math.max(2, Math.min(100, all / 4));
    }

    private String named(String list) {
        return list.replace("WORD", word).replace("PORT", port);
    }

    private Response whole(String list) {
        int max = list.startsWith("bills") ? 100 : 1_000;
        return given().get("/api/v1/" + named(list) + "&limit=" + max);
    }

    private static List<Object> keys(Response page, String key) {
        page.then().statusCode(200);
        return new JsonPath(page.asString()).getList(key);
    }

    private static String next(Response page) {
        var link = page.header("Link");
        return link == null ? null : link.replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
    }
}
