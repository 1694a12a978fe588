package mx.vigia.analysis.web.links;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.web.editing.TestCaller;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** What an analyst links, splits and takes back on pages alone, by plain forms. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LinkPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static TestCaller analyst;

    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    @Test
    void billsAreComparedJoinedSplitAndJoinedAgainByHistory() {
        var one = taken("Que reforma el artículo 3 de la Ley de Esclusas");
        var other = taken("Que reforma el artículo 8 de la Ley de Compuertas");
        var look = page("/review/pair?one=" + id(one) + "&other=https://vigia.example/bills/" + id(other) + "?lang=es");
        look.statusCode(200)
                .body(containsString(one.title()), containsString(other.title()))
                .body(containsString("Lo que quedaría en un expediente"))
                .body(containsString("En contra: ordenamientos y artículos"))
                .body(containsString("Ley de Esclusas / Ley de Compuertas"));

        decided(look, "same", "Así consta en el oficio");

        var billId = survivingId(one, other);
        page("/bills/" + billId + "/links")
                .statusCode(200)
                .body(containsString(
                        "Es el mismo asunto</strong> · analista " + analyst().tail()))
                .body(containsString("Así consta en el oficio"), containsString("Este registro es otro asunto"));
        sent("/bills/" + billId + "/links/split", split(billId, other, "Eran dos"))
                .statusCode(303);
        assertThat(dossiers.findById(id(one))).isPresent();
        assertThat(dossiers.findById(id(other))).isPresent();
        page("/bills/" + billId)
                .body(containsString("Se separó un registro"))
                .body(containsString(
                        "Gaceta Parlamentaria: " + (billId.equals(id(one)) ? other : one).title() + "</p>"));
        page("/bills/" + mergedAwayId(one, other))
                .body(containsString("Gaceta Parlamentaria: " + (billId.equals(id(one)) ? one : other).title()));
        undone(billId, "No es el mismo asunto");
        assertThat(dossiers.findById(mergedAwayId(one, other))).as("one again").isEmpty();
        undone(billId, "Es el mismo asunto");
        assertThat(dossiers.findById(mergedAwayId(one, other))).as("two again").isPresent();
        page("/bills/" + billId + "/links")
                .body(containsString("por analista " + analyst().tail() + ": Fue un error"));
    }

    @Test
    void aBillIsNamedByItsNumberToo() {
        var number = "66/" + UUID.randomUUID().toString().substring(0, 8);
        var one = taken("Que reforma el artículo 4 de la Ley de Remos");
        var other = aBill().titled("Que reforma el artículo 5 de la Ley de Velas")
                .presented(DAY)
                .numbered(number);
        var third = aBill().titled("Que reforma el artículo 6 de la Ley de Anclas")
                .presented(DAY)
                .numbered(number);
        take(intake, other);
        var address = "/review/pair?one=" + id(one) + "&other=" + number;

        await().atMost(SOON).until(() -> asked(address).statusCode() == 200);
        page(address).body(containsString(other.title()));

        take(intake, third);
        await().atMost(SOON).until(() -> asked(address).statusCode() == 400);
        page(address)
                .body(containsString("2 asuntos tienen el número «" + number + "», y se espera uno"))
                .body(containsString("/review/pair?one=" + id(one) + "&amp;other=" + id(third)));
    }

    @Test
    void invalidBillReferenceIsReported() {
        var one = taken("Que reforma el artículo 7 de la Ley de Boyas");
        var address = "/review/pair?one=" + id(one) + "&other=";
        var nobody = UUID.randomUUID();

        page(address + nobody)
                .statusCode(400)
                .body(containsString("No conocemos ningún asunto por «" + nobody + "». Se espera su dirección"));
        page(address + "%3Cb%3E").statusCode(400).body(containsString("«&lt;b&gt;»"), not(containsString("<b>»")));
        page(address).statusCode(400).body(containsString("Falta este asunto. Se espera"));
        page(address + id(one))
                .statusCode(400)
                .body(containsString("Los dos llevan al mismo asunto, «" + one.title() + "»"));
        page(address + "x".repeat(501)).statusCode(400).body(containsString("Caben a lo más 500 letras, y hay 501"));
    }

    @Test
    void missingReasonIsRequestedAndInputKept() {
        var one = taken("Que reforma el artículo 9 de la Ley de Cabos");
        var other = taken("Que reforma el artículo 10 de la Ley de Redes");
        var look = page("/review/pair?one=" + id(one) + "&other=" + id(other));

        sent("/review/pair", form(look, "same", " ")).statusCode(400).body(containsString("id=\"reason-error\""));
        decided(look, "same", "Así consta");
        var billId = survivingId(one, other);
        sent("/bills/" + billId + "/links/split", split(billId, other, "y".repeat(1_001)))
                .statusCode(400)
                .body(containsString("Hace falta un motivo de hasta 1000 caracteres"))
                .body(containsString("y".repeat(1_001)), containsString("maxlength=\"1000\""));
    }

    @Test
    void illegibleReasonIsRefused() {
        var one = taken("Que reforma el artículo 21 de la Ley de Anclas");
        var other = taken("Que reforma el artículo 22 de la Ley de Remos");
        var look = page("/review/pair?one=" + id(one) + "&other=" + id(other));

        for (var reason : new String[] {"Así\u0000consta", "Así\u0007consta", "\u200B\u202E", "\uFEFF"}) {
            sent("/review/pair", form(look, "same", reason))
                    .statusCode(400)
                    .body(containsString("id=\"reason-error\""));
            sent("/bills/" + id(one) + "/links/split", split(id(one), one, reason))
                    .statusCode(400);
        }
    }

    @Test
    void repeatedSubmissionIsIdempotent() {
        var one = taken("Que reforma el artículo 31 de la Ley de Nudos");
        var other = taken("Que reforma el artículo 32 de la Ley de Lonas");
        var look = form(page("/review/pair?one=" + id(one) + "&other=" + id(other)), "same", "Consta");

        sent("/review/pair", look).statusCode(303);
        sent("/review/pair", look).statusCode(303);
        sent("/review", look).statusCode(303);
        sentByAnotherAnalyst("/review/pair", look).statusCode(400).body(containsString("ya son uno"));
        var billId = survivingId(one, other);
        var split = split(billId, other, "Eran dos");
        sent("/bills/" + billId + "/links/split", split).statusCode(303);
        sent("/bills/" + billId + "/links/split", split).statusCode(303);
        sentByAnotherAnalyst("/bills/" + billId + "/links/split", split).statusCode(409);
        var undo = undoing(billId, "No es el mismo asunto");
        sent(undo, Map.of("reason", "Fue un error")).statusCode(303);
        sent(undo, Map.of("reason", "Fue un error")).statusCode(303);
        var action = undo.replaceFirst("^.*/links/([^/]+)/undone$", "$1");
        api("/decisions/" + action).statusCode(200).body("act", equalTo(action));
    }

    @Test
    void separationMayBeRepeatedOnlyByItsAuthor() {
        var one = taken("Que reforma el artículo 33 de la Ley de Balsas");
        var other = taken("Que reforma el artículo 34 de la Ley de Muelles");
        var look = form(page("/review/pair?one=" + id(one) + "&other=" + id(other)), "not-same", "Son dos");

        sent("/review/pair", look).statusCode(303);
        sent("/review/pair", look).statusCode(303);
        sentByAnotherAnalyst("/review/pair", look).statusCode(409).body(containsString("otra persona ya decidió"));
        look.put("verdict", "same");
        sent("/review/pair", look).statusCode(409);
    }

    @Test
    void onlyAPendingPairCanBePostponed() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var form = Map.of("one", one.toString(), "other", other.toString(), "verdict", "later");

        sent("/review/pair", form).statusCode(400).body(containsString("No conocemos ningún asunto por «" + one));
        sent("/review", form).statusCode(409).body(containsString("No hay nada que decidir"));
    }

    @Test
    void separationCanBeUndoneOnEitherBillsPage() {
        var one = taken("Que reforma el artículo 11 de la Ley de Quillas");
        var other = taken("Que reforma el artículo 12 de la Ley de Proas");
        var look = page("/review/pair?one=" + id(one) + "&other=" + id(other));
        decided(look, "not-same", "Son de materias distintas");

        page("/review/pair?one=" + id(other) + "&other=" + id(one))
                .body(containsString("De estos dos ya decidió una persona"))
                .body(not(containsString("name=\"verdict\"")));
        sent("/review/pair", form(look, "same", "Sí es"))
                .statusCode(409)
                .body(containsString("otra persona ya decidió"));
        undone(id(other), "No es el mismo asunto");

        decided(page("/review/pair?one=" + id(one) + "&other=" + id(other)), "same", "Sí es");
        assertThat(dossiers.findById(mergedAwayId(one, other))).isEmpty();
    }

    @Test
    void foreignRecordOrDecisionIsRefused() {
        var one = taken("Que reforma el artículo 13 de la Ley de Timones");
        var stranger = taken("Que reforma el artículo 14 de la Ley de Mástiles");

        sent("/bills/" + id(one) + "/links/split", split(id(one), stranger, "Es otro"))
                .statusCode(409)
                .body(containsString("Se esperaba un registro de este asunto"));
        sent("/bills/" + id(one) + "/links/" + UUID.randomUUID() + "/undone", Map.of("reason", "x"))
                .statusCode(404)
                .body(containsString("Se esperaba una decisión de este asunto"));
    }

    @Test
    void onlyEditorsSeeAndUseManualLinks() {
        var bill = id(taken("Que reforma el artículo 15 de la Ley de Faros"));
        var member = TestCaller.of("member").bearer();
        for (var door : new String[] {"/review/pair", "/bills/" + bill + "/links", "/review/waiting"}) {
            given().accept("text/html").get(door).then().statusCode(401);
            given().header("Authorization", member).get(door).then().statusCode(403);
        }
        given().cookie("vigia", analyst().secret())
                .contentType(FORM)
                .formParam("reason", "x")
                .post("/bills/" + bill + "/links/split")
                .then()
                .statusCode(403);
        var menu = allOf(
                containsString("href=\"/review\">Asuntos por revisar ("),
                containsString("href=\"/review/conflicts\""),
                containsString("href=\"/bills/new\""));
        for (var address : new String[] {"/topics", "/bills/" + bill, "/no/such/page"}) {
            page(address).body(containsString("href=\"/review\""), containsString("Asuntos por revisar"));
            given().header("Authorization", member)
                    .header("Accept", "text/html")
                    .get(address)
                    .then()
                    .body(not(containsString("/review")), not(containsString("/bills/new")));
        }
        page("/topics").body(menu);
        page("/bills/" + bill).body(menu, containsString("action=\"/review/pair\""));
        given().header("Authorization", analyst().bearer())
                .get("/review/waiting")
                .then()
                .body(containsString("Asuntos por revisar ("));
    }

    private BillSightings taken(String title) {
        var bill = aBill().titled(title).presented(DAY);
        take(intake, bill);
        return bill;
    }

    private void decided(ValidatableResponse look, String verdict, String reason) {
        sent("/review/pair", form(look, verdict, reason)).statusCode(303);
    }

    /** The form as the page gave it. */
    private static Map<String, String> form(ValidatableResponse look, String verdict, String reason) {
        var page = look.extract().asString();
        var form = new HashMap<>(Map.of("verdict", verdict, "reason", reason));
        for (var name : new String[] {"one", "one-revision", "other", "other-revision"}) {
            form.put(name, hidden(page.substring(page.indexOf("method=\"post\" action=\"/review/pair\"")), name));
        }
        return form;
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private Map<String, String> split(UUID bill, BillSightings record, String reason) {
        return Map.of(
                "revision",
                String.valueOf(dossiers.findById(bill).orElseThrow().revision()),
                "site",
                "mx.diputados.gaceta",
                "key",
                record.key(),
                "reason",
                reason);
    }

    /** Takes back the latest decision that is called so and stands. */
    private static void undone(UUID bill, String what) {
        sent(undoing(bill, what), Map.of("reason", "Fue un error")).statusCode(303);
    }

    /** Where that is taken back. */
    private static String undoing(UUID bill, String what) {
        var page = page("/bills/" + bill + "/links").extract().asString();
        var found = Pattern.compile("<strong>" + what + "</strong>.*?action=\"([^\"]+/undone)\"", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).as(what).isTrue();
        return found.group(1);
    }

    /** Sends the same form as another analyst. */
    private static ValidatableResponse sentByAnotherAnalyst(String address, Map<String, String> form) {
        return sent(TestCaller.of("analyst"), address, form);
    }

    private static ValidatableResponse api(String decision) {
        return given().header("Authorization", analyst().bearer())
                .contentType("application/json")
                .body("{\"reason\": \"Fue un error\"}")
                .post("/api/v1/links" + decision + "/undo")
                .then();
    }

    private static ValidatableResponse sent(String address, Map<String, String> form) {
        return sent(analyst(), address, form);
    }

    private static ValidatableResponse sent(TestCaller testCaller, String address, Map<String, String> form) {
        return given().header("Authorization", testCaller.bearer())
                .header("Accept-Language", "es")
                .redirects()
                .follow(false)
                .contentType(FORM)
                .formParams(form)
                .post(address)
                .then();
    }

    private static ValidatableResponse page(String address) {
        return asked(address).then();
    }

    private static Response asked(String address) {
        return given().header("Authorization", analyst().bearer())
                .accept("text/html")
                .header("Accept-Language", "es")
                .urlEncodingEnabled(false)
                .get(address);
    }

    private static UUID survivingId(BillSightings one, BillSightings other) {
        return one.key().compareTo(other.key()) < 0 ? id(one) : id(other);
    }

    private static UUID mergedAwayId(BillSightings one, BillSightings other) {
        return survivingId(one, other).equals(id(one)) ? id(other) : id(one);
    }

    private static TestCaller analyst() {
        if (analyst == null) {
            analyst = TestCaller.of("analyst");
        }
        return analyst;
    }
}
