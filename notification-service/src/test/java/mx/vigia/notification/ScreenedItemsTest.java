package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list marks what is new to its viewer; dismissed items stay dismissed until they change; nobody else sees this. */
@FullServiceTest
class ScreenedItemsTest {
    private static final String CARMEN = "carmen.olvera@ami.example";
    private static final String PAULA = "paula.niembro@ami.example";
    private static final String ONE = "0198f3c2-5a10-7c3e-9b1d-2f4a6c8e0a01";
    private static final String TWO = "0198f3c2-5a10-7c3e-9b1d-2f4a6c8e0a02";
    private static final String THREE = "0198f3c2-5a10-7c3e-9b1d-2f4a6c8e0a03";
    private static final String TOLD = "0198f3c2-5a10-7c3e-9b1d-2f4a6c8e0a04";
    private static final String LIST = ONE + ".1," + TWO + ".3";

    @Inject
    Jdbc jdbc;

    private BrowserUser carmen;

    @BeforeEach
    void deleteScreening() {
        sql("delete from screening");
        sql("update account set hides_screened = false");
        sql("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        carmen = BrowserUser.signedInAs(CARMEN);
    }

    @Test
    void firstScreeningMarksNothingAsNew() {
        var panel = panel(carmen, LIST);

        assertThat(panel.select("#mine [role=status]").text()).startsWith("Es su primera mirada");
        assertThat(marks(panel)).containsExactly("", "");
    }

    @Test
    void newAndChangedAreMarkedUntilScreeningEnds() {
        act(carmen, LIST, "look");
        ageViewsByHalfAnHour();
        var later = ONE + ".1," + TWO + ".4," + THREE + ".1";

        assertThat(marks(panel(carmen, later))).containsExactly("", "cambió", "nuevo");
        act(carmen, later, "look");
        assertThat(marks(panel(carmen, later))).containsExactly("", "cambió", "nuevo");
        assertThat(panel(carmen, later).select("#mine [role=status]").text())
                .isEqualTo("Desde su última mirada: 1 nuevo · 1 cambió · ninguno apartado");

        ageViewsByHalfAnHour();
        assertThat(marks(panel(carmen, later))).containsExactly("", "", "");
    }

    @Test
    void requestingThePanelDoesNotCountAsAView() {
        panel(carmen, LIST);
        ageViewsByHalfAnHour();

        assertThat(panel(carmen, LIST).select("#mine [role=status]").text()).startsWith("Es su primera mirada");
    }

    @Test
    void dismissedItemStaysDismissedUntilItChangesOrIsRestored() {
        act(carmen, LIST, "aside", ONE, TWO).then().statusCode(303).header("Location", "/?q=nube");

        assertThat(marks(panel(carmen, LIST))).containsExactly("apartado", "apartado");
        assertThat(marks(panel(carmen, ONE + ".2," + TWO + ".3"))).containsExactly("", "apartado");

        act(carmen, LIST, "return", TWO);
        assertThat(marks(panel(carmen, LIST))).containsExactly("apartado", "");
    }

    @Test
    void outdatedListDoesNotOverwriteLaterDismissals() {
        act(carmen, ONE + ".5", "aside", ONE);
        act(carmen, ONE + ".2", "aside", ONE);

        assertThat(marks(panel(carmen, ONE + ".5"))).containsExactly("apartado");
    }

    @Test
    void onlyListedItemsAreDismissed() {
        act(carmen, ONE + ".1", "aside", ONE, TWO);

        assertThat(marks(panel(carmen, LIST))).containsExactly("apartado", "");
    }

    @Test
    void dismissedItemsAreHiddenIfTheReaderWantsIt() {
        act(carmen, LIST, "hide").then().statusCode(303);
        assertThat(panel(carmen, LIST).selectFirst("#mine").hasAttr("data-hides"))
                .isTrue();

        act(carmen, LIST, "show");
        assertThat(panel(carmen, LIST).selectFirst("#mine").hasAttr("data-hides"))
                .isFalse();
    }

    @Test
    void alertedItemShowsTheDateOfItsAlert() {
        sql("""
                insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at)
                values (gen_random_uuid(), '%s', 'new', 'x', 1, '{1}', '{}', now()) on conflict do nothing""".formatted(TOLD));
        sql("""
                insert into notice (id, recipient, fact_id, filed_at)
                select gen_random_uuid(), a.id, f.id, '2026-11-24T12:00:00-06:00' from fact f, account a
                where f.dossier = '%s' and a.address = '%s' on conflict do nothing""".formatted(TOLD, CARMEN));

        assertThat(marks(panel(carmen, TOLD + ".1"))).containsExactly("avisado el 24 nov 2026");
        assertThat(marks(panel(BrowserUser.signedInAs(PAULA), TOLD + ".1"))).containsExactly("");
    }

    @Test
    void screeningIsVisibleToItsOwnerOnly() {
        act(carmen, LIST, "aside", ONE);

        assertThat(marks(panel(BrowserUser.signedInAs(PAULA), LIST))).containsExactly("", "");
        carmen.request()
                .get("/me/data")
                .then()
                .body("screening.find { it.bill == '" + ONE + "' }.screened", equalTo(true));
        given().redirects()
                .follow(false)
                .get("/panels/mine?bills=" + LIST)
                .then()
                .statusCode(303)
                .header("Location", startsWith("/sign-in?back="));
    }

    @Test
    void emptySelectionIsReported() {
        act(carmen, LIST, "aside").then().statusCode(400).body(containsString("Marque primero los asuntos"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", ONE, ONE + ".0", ONE + ".1,", ONE + ".1;" + TWO + ".1", ONE + ".9999999999"})
    void invalidListOfBillsIsRefused(String list) {
        carmen.request()
                .queryParam("bills", list)
                .get("/panels/mine")
                .then()
                .statusCode(400)
                .body(containsString("id.revisión"));
    }

    @Test
    void aListHasFortyBillsAtMost() {
        carmen.request()
                .queryParam("bills", listOfBills(40))
                .get("/panels/mine")
                .then()
                .statusCode(200);
        carmen.request()
                .queryParam("bills", listOfBills(41))
                .get("/panels/mine")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"})
    void returnAddressStaysOnThisSite(String back) {
        carmen.request()
                .queryParam("bills", LIST)
                .queryParam("back", back)
                .formParam("act", "hide")
                .post("/panels/mine")
                .then()
                .statusCode(303)
                .header("Location", "/watches");
    }

    @Test
    void unknownActionIsRefusedNamingTheKnownOnes() {
        act(carmen, LIST, "delete").then().statusCode(400).body(containsString("aside, return, hide, show o look"));
    }

    private static String listOfBills(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> "0198f3c2-5a10-7c3e-9b1d-%012x.1".formatted(at))
                .collect(Collectors.joining(","));
    }

    private static Document panel(BrowserUser person, String list) {
        var answer = person.request()
                .queryParam("bills", list)
                .queryParam("back", "/?q=nube")
                .get("/panels/mine");
        answer.then().statusCode(200).header("Cache-Control", "no-store");
        return Jsoup.parse(answer.asString());
    }

    private static Response act(BrowserUser person, String list, String action, String... ids) {
        var form = person.request()
                .queryParam("bills", list)
                .queryParam("back", "/?q=nube")
                .formParam("act", action);
        return (ids.length == 0 ? form : form.formParam("ids", List.of(ids))).post("/panels/mine");
    }

    private static List<String> marks(Document panel) {
        return panel.select("li[data-bill]").stream()
                .map(row -> row.select(".marks").text())
                .toList();
    }

    private void ageViewsByHalfAnHour() {
        sql("update screening set looked_at = looked_at - interval '31 minutes'");
    }

    private void sql(String statement) {
        jdbc.execute(statement);
    }
}
