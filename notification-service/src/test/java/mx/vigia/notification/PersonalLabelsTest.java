package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import mx.vigia.notification.upkeep.screening.PrivateLabelRepository;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Private labels of bills, visible to their owner only. */
@FullServiceTest
class PersonalLabelsTest {
    private static final String CARMEN = "carmen.olvera@ami.example";
    private static final String PAULA = "paula.niembro@ami.example";
    private static final String BILL = "0198f3c2-5a10-7c3e-9b1d-2f4a6c8e0b01";
    private static final String OTHER = "0198f3c2-5a10-7c3e-9b1d-2f4a6c8e0b02";
    private static final String TITLE = "Que expide la <b>Ley</b> General de Ciberseguridad";

    @Inject
    Jdbc jdbc;

    private BrowserUser carmen;

    @BeforeEach
    void noLabelsExist() {
        jdbc.execute("delete from private_label");
        jdbc.execute("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        carmen = BrowserUser.signedInAs(CARMEN);
    }

    @Test
    void labelIsShownOnBillListsAndRemoved() {
        put(carmen, BILL, "  Para  el consejo ").then().statusCode(303);
        put(carmen, BILL, "Para el consejo").then().statusCode(303);
        put(carmen, OTHER, "Para el consejo").then().statusCode(303);

        assertThat(on(carmen, BILL).select(".chip").eachText()).containsExactly("Para el consejo");
        assertThat(page(carmen, "/me/labels").select("tbody tr").eachText()).containsExactly("Para el consejo 2");
        var mine = page(carmen, "/me/labels?label=Para el consejo");
        assertThat(mine.select("ul a").eachAttr("href")).containsExactly("/bills/" + OTHER, "/bills/" + BILL);
        assertThat(mine.select("ul a").first().text()).isEqualTo(TITLE);
        assertThat(page(carmen, "/panels/mine?bills=" + BILL + ".1")
                        .select(".chip")
                        .eachText())
                .contains("Para el consejo");
        carmen.request().get("/me/data").then().body(containsString("Para el consejo"));

        act(carmen, BILL, "Para el consejo", "off").then().statusCode(303);
        assertThat(on(carmen, BILL).select(".chip")).isEmpty();
        assertThat(page(carmen, "/me/labels").select("tbody tr").eachText()).containsExactly("Para el consejo 1");
    }

    @Test
    void otherUsersNeverSeeIt() {
        put(carmen, BILL, "Secreto mío");
        var paula = BrowserUser.signedInAs(PAULA);

        for (var address : new String[] {
            "/me/labels",
            "/me/labels?label=Secreto mío",
            "/me/labels/on?bill=" + BILL,
            "/me/data",
            "/panels/mine?bills=" + BILL + ".1"
        }) {
            var seen = paula.request().get(address).then().statusCode(200);
            if (!address.contains("?label")) {
                seen.body(not(containsString("Secreto")));
            } else {
                seen.body(not(containsString("/bills/")));
            }
        }
        act(paula, BILL, "Secreto mío", "off");
        assertThat(on(carmen, BILL).select(".chip").eachText()).containsExactly("Secreto mío");
        given().redirects()
                .follow(false)
                .get("/me/labels")
                .then()
                .statusCode(303)
                .header("Location", startsWith("/sign-in"));
    }

    @Test
    void labelAboveTheLimitIsRefusedNamingTheLimit() {
        for (var at = 0; at < PrivateLabelRepository.MAX_LABELS_PER_BILL; at++) {
            put(carmen, BILL, "n" + at).then().statusCode(303);
        }

        put(carmen, BILL, "una más").then().statusCode(409).body(containsString("20"));
        put(carmen, BILL, "n3").then().statusCode(303);
        assertThat(on(carmen, BILL).select(".chip")).hasSize(PrivateLabelRepository.MAX_LABELS_PER_BILL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "1234567890123456789012345678901234567890123456789012345678901"})
    void invalidLabelIsRefusedWithExpectation(String label) {
        put(carmen, BILL, label).then().statusCode(400).body(containsString("de 1 a 60 letras"));
        assertThat(on(carmen, BILL).select(".chip")).isEmpty();
    }

    @Test
    void invalidBillIsRefusedAndForeignReturnAddressDropped() {
        put(carmen, "x", "y").then().statusCode(400).body(containsString("llegó: x"));
        var away = carmen.request()
                .queryParam("bill", BILL)
                .queryParam("back", "//evil.example/")
                .get("/me/labels/on");
        assertThat(Jsoup.parse(away.asString()).select("main").outerHtml()).doesNotContain("evil.example");
    }

    private static Response put(BrowserUser person, String bill, String label) {
        return act(person, bill, label, "put");
    }

    private static Response act(BrowserUser person, String bill, String label, String action) {
        return person.request()
                .redirects()
                .follow(false)
                .formParam("bill", bill)
                .formParam("title", TITLE)
                .formParam("label", label)
                .formParam("act", action)
                .post("/me/labels/on");
    }

    private static Document on(BrowserUser person, String bill) {
        return page(person, "/me/labels/on?bill=" + bill);
    }

    private static Document page(BrowserUser person, String address) {
        return Jsoup.parse(
                person.request().get(address).then().statusCode(200).extract().asString());
    }
}
