package mx.vigia.analysis.web.editing;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.ArchitectureRules;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ManualEditPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static TestCaller analyst;

    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    @Test
    void everyMessageExistsInBothLanguages() {
        ArchitectureRules.sameWords("messages/editing");
    }

    @Test
    void nonAnalystIsRefusedEverywhere() {
        var bill = seen();
        var member = TestCaller.of("member");
        for (var door : new String[] {"/bills/new", "/bills/" + bill + "/correct", "/bills/" + bill + "/steps/new"}) {
            given().accept("text/html").get(door).then().statusCode(401);
            given().header("Authorization", member.bearer()).get(door).then().statusCode(403);
            given().header("Authorization", member.bearer())
                    .contentType(FORM)
                    .formParam("title", "X")
                    .post(door)
                    .then()
                    .statusCode(403);
        }
        given().header("Authorization", member.bearer())
                .get("/review/conflicts")
                .then()
                .statusCode(403);
        given().header("Authorization", member.bearer())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"field\":\"title\",\"said\":{\"title\":\"X\"},\"reason\":\"x\"}")
                .post("/api/v1/bills/" + bill + "/corrections")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        given().accept("text/html")
                .get("/bills/" + bill)
                .then()
                .body(
                        not(containsString("/correct")),
                        not(containsString("/review/phrases")),
                        not(containsString("Capturas y correcciones")));
    }

    @Test
    void aFormThatWasNotSentFromOurOwnPagesIsRefused() {
        var foreign = given().cookie("vigia", analyst().secret())
                .contentType(FORM)
                .formParam("title", "Desde otra parte")
                .formParam("kind", "initiative")
                .formParam("reason", "x");

        foreign.post("/bills/new").then().statusCode(403);
        foreign.header("Sec-Fetch-Site", "cross-site").post("/bills/new").then().statusCode(403);
    }

    @Test
    void billEnteredTwiceWithOneFormIsOneBill() {
        var form = Map.of(
                "title", "Que expide la Ley de la Captura <b>Manual</b>",
                "kind", "initiative",
                "presentedOn", "2026-09-03",
                "proponents", "Ana Ruiz | PAN | diputada\nBeto Paz",
                "committees", "Salud\nEconomía | opinión",
                "reason", "Llegó por oficio <script>alert(1)</script>",
                "key", UUID.randomUUID().toString());

        var first = post("/bills/new", form);
        var second = post("/bills/new", form);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        var address = first.header("Location").replaceAll("^.*(/bills/[0-9a-f-]+)#hand$", "$1");
        page(address)
                .body(containsString("Captura manual"))
                .body(containsString("href=\"/review/phrases\">Redacciones que no reconocemos</a>"))
                .body(containsString("analista " + analyst().tail()))
                .body(not(containsString("/undone\""))) // nobody else speaks of it
                .body(containsString("Llegó por oficio &lt;script&gt;"))
                .body(containsString("Dip. Ana Ruiz (PAN)"))
                .body(containsString("Economía</span>, para opinión"))
                .body(not(containsString("/api/v1/snapshots/\"")));
        given().get("/api/v1" + address)
                .then()
                .body("site", equalTo("vigia.manual"))
                .body("facts", hasSize(1));
    }

    @Test
    void invalidFieldIsMarkedAndInputKept() {
        var form = Map.of(
                "title", " ",
                "kind", "initiative",
                "presentedOn", "2026-02-31",
                "officialAddress", "javascript:alert(1)",
                "committees", "| | |",
                "number", "9".repeat(81),
                "proponents", "Ana | PAN | reina",
                "reason", "");

        var answer = post("/bills/new", form).then().statusCode(400).contentType("text/html;charset=UTF-8");

        answer.body(containsString("id=\"title-error\">Hace falta este dato."))
                .body(containsString("id=\"presentedOn-error\">No es una fecha posible: 2026-02-31"))
                .body(containsString("id=\"officialAddress-error\">No es una dirección completa"))
                .body(containsString("id=\"committees-error\">La línea 1 no se entiende."))
                .body(containsString("id=\"number-error\">Cabe a lo más 80; hay 81."))
                .body(containsString("id=\"reason-error\">Hace falta este dato."))
                .body(containsString("Hay 7 datos que no pueden ser así"))
                .body(containsString("value=\"2026-02-31\""));
        asAnalyst()
                .queryParam("lang", "en")
                .contentType(FORM)
                .formParams(form)
                .post("/bills/new")
                .then()
                .statusCode(400)
                .body(containsString("Not a possible date: 2026-02-31"));
    }

    @Test
    void correctedFieldShowsBothValuesAndLinksToItsSource() {
        var bill = aBill().titled("Que reforma la Ley de Agas.").from("https://gaceta.example/a", "a".repeat(64));
        take(intake, bill);

        asAnalyst()
                .get("/bills/" + id(bill) + "/correct")
                .then()
                .statusCode(200)
                .body(containsString("Que reforma la Ley de Agas."))
                .body(containsString("correct?field=title"));
        var done = correct(bill, "title", Map.of("title", "Que reforma la Ley de Aguas."));

        assertThat(done.statusCode()).isEqualTo(303);
        page("/bills/" + id(bill))
                .body(containsString("<p class=\"official\" lang=\"es\" dir=\"auto\">Que reforma la Ley de Aguas.</p>"))
                .body(containsString("Corrección: Título"))
                .body(containsString("<del dir=\"auto\">Que reforma la Ley de Agas.</del>"));
        asAnalyst()
                .get("/bills/" + id(bill) + "/correct?field=title")
                .then()
                .body(containsString("<span dir=\"auto\">Que reforma la Ley de Agas.</span>"))
                .body(containsString("https://gaceta.example/a"))
                .body(containsString("Corregido a mano."));
        assertThat(correct(bill, "title", Map.of("title", "Que reforma la Ley de Aguas."))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void unknownFieldOrStepIsRefusedWithTheKnownOnes() {
        var bill = aBill().step("presented", "Presentada.");
        take(intake, bill);
        var address = "/bills/" + id(bill) + "/correct";

        asAnalyst()
                .accept("text/html")
                .get(address + "?field=bogus")
                .then()
                .statusCode(400)
                .body(containsString("«bogus»"), containsString("title, kind, number"));
        asAnalyst()
                .accept("text/html")
                .get(address + "?field=steps&step=9")
                .then()
                .statusCode(400)
                .body(containsString("un número entero de 0 a 0"));
        correct(bill, "bogus", Map.of()).then().statusCode(400).body(containsString("«bogus»"));
    }

    @Test
    void everyFieldHasACorrectionForm() {
        var bill = aBill().numbered("66/12")
                .presented(LocalDate.of(2026, 9, 3))
                .turnedTo("Salud")
                .cited("7000-II")
                .linked("https://votos.example/1")
                .text("Artículo 1.")
                .summed("Resumen.", "Agua")
                .openForCommentsUntil(LocalDate.of(2026, 12, 1), "es")
                .step("presented", "Presentada.");
        take(intake, bill);
        for (var field : mx.vigia.analysis.bill.BillField.values()) {
            asAnalyst()
                    .queryParam("field", field.word())
                    .queryParam("step", 0)
                    .get("/bills/" + id(bill) + "/correct")
                    .then()
                    .statusCode(200)
                    .body(containsString("name=\"field\" value=\"" + field.word() + "\""))
                    .body(containsString("name=\"revision\" value=\"1\""));
        }
        var step = correct(bill, "steps", Map.of("step", "0", "stepKind", "presented", "phrase", "Presentada ayer."));
        assertThat(step.statusCode()).isEqualTo(303);
        var text = correct(bill, "text", Map.of("text", "Artículo único. ".repeat(20_000)));
        assertThat(text.statusCode()).isEqualTo(303);
        var dossier = dossiers.findById(id(bill)).orElseThrow();
        assertThat(dossier.steps().getFirst().phrase()).isEqualTo("Presentada ayer.");
        assertThat(dossier.text().content()).hasSize(20_000 * 16 - 1);
    }

    @Test
    void conflictingEditKeepsInputAndShowsCurrentValue() {
        var bill = aBill().titled("Uno.");
        take(intake, bill);
        take(intake, bill.then(2).titled("Dos."));

        var late = post(
                "/bills/" + id(bill) + "/correct",
                Map.of("field", "title", "step", "-1", "revision", "1", "title", "Tres.", "reason", "x", "key", "k"));

        late.then()
                .statusCode(409)
                .body(containsString("data-notice=\"hand.overtaken\""))
                .body(containsString(">Tres.</textarea>"))
                .body(containsString("Dos."))
                .body(containsString("name=\"revision\" value=\"2\""));
    }

    @Test
    void contestedCorrectionIsListedUntilDecided() {
        var bill = aBill().titled("Uno " + UUID.randomUUID());
        take(intake, bill);
        correct(bill, "number", Map.of("number", "66/1"));
        take(intake, bill.then(2).titled(bill.title()).numbered("66/2"));

        page("/bills/" + id(bill))
                .body(containsString("La fuente dice ahora otra cosa"), containsString("66/2</mark>"));
        asAnalyst()
                .get("/review/conflicts")
                .then()
                .statusCode(200)
                .body(containsString(bill.title()))
                .body(containsString("Mantener lo corregido"));
        assertThat(decide(bill, "confirmed").statusCode()).isEqualTo(303);
        page("/bills/" + id(bill)).body(not(containsString("La fuente dice ahora otra cosa")));
        assertThat(dossiers.findById(id(bill)).orElseThrow().number()).isEqualTo("66/1");

        for (var wrong : Map.of("revision", "abc", "reason", "y".repeat(1_001)).entrySet()) {
            var form = new HashMap<>(Map.of("revision", "1", "reason", "Así dice"));
            form.put(wrong.getKey(), wrong.getValue());
            act(bill, "undone", form)
                    .then()
                    .statusCode(400)
                    .body(containsString("id=\"" + wrong.getKey() + "-error\""))
                    .body(containsString(form.get("reason") + "</textarea>"));
        }
        take(intake, bill.then(3).titled(bill.title()).numbered("66/3"));
        assertThat(decide(bill, "undone").statusCode()).isEqualTo(303);
        assertThat(decide(bill, "undone").statusCode()).as("pressed twice").isEqualTo(303);
        assertThat(dossiers.findById(id(bill)).orElseThrow().number()).isEqualTo("66/3");
        page("/bills/" + id(bill)).body(containsString("Deshecho el"));
        asAnalyst().get("/review/conflicts").then().body(not(containsString(bill.title())));
    }

    @Test
    void secondConflictingDecisionShowsTheFirst() {
        var bill = aBill().titled("Dos " + UUID.randomUUID());
        take(intake, bill);
        correct(bill, "number", Map.of("number", "66/1"));
        take(intake, bill.then(2).titled(bill.title()).numbered("66/2"));
        var seen = Integer.toString(revision(bill));
        var action = asAnalyst()
                .get("/api/v1/bills/" + id(bill) + "/hand")
                .jsonPath()
                .getString("items[0].signature.act");
        var form = Map.of("revision", seen, "reason", "");
        var other = TestCaller.of("analyst");

        assertThat(post("/bills/" + id(bill) + "/hand/" + action + "/undone", form)
                        .statusCode())
                .isEqualTo(303);
        for (var how : List.of("confirmed", "undone")) {
            given().config(RestAssuredConfig.config()
                            .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                    .header("Authorization", other.bearer())
                    .accept("text/html")
                    .contentType(FORM)
                    .formParams(form)
                    .post("/bills/" + id(bill) + "/hand/" + action + "/" + how)
                    .then()
                    .statusCode(409)
                    .body(
                            containsString("Deshecho el"),
                            containsString(analyst().tail()));
        }
        assertThat(post("/bills/" + id(bill) + "/hand/" + action + "/confirmed", form)
                        .statusCode())
                .as("the same person, otherwise")
                .isEqualTo(409);
    }

    @Test
    void longTextIsAcceptedAndATooLongOneReturnedInTheForm() {
        var title = "Largo " + UUID.randomUUID();
        var form = new HashMap<>(Map.of("title", title, "kind", "initiative", "reason", "Oficio."));
        form.put("text", "ñ".repeat(1_000_000));
        assertThat(asAnalyst()
                        .contentType(FORM)
                        .formParams(form)
                        .post("/bills/new")
                        .statusCode())
                .isEqualTo(303);

        form.put("text", "ñ".repeat(1_000_001));
        asAnalyst()
                .contentType(FORM)
                .formParams(form)
                .post("/bills/new")
                .then()
                .statusCode(400)
                .body(containsString("ñ".repeat(1_000_001)));
    }

    @Test
    void duplicateStepIsRefused() {
        var bill = aBill().step("presented", "Presentada.");
        take(intake, bill);
        asAnalyst()
                .get("/bills/" + id(bill) + "/steps/new")
                .then()
                .statusCode(200)
                .body(containsString("Agregar el trámite"));
        var step = Map.of(
                "stepKind", "referred", "chamber", "deputies", "phrase", "Turnada a Salud.", "date", "2026-09-04");

        assertThat(send(bill, "/steps/new", step).statusCode()).isEqualTo(303);
        send(bill, "/steps/new", step).then().statusCode(409).body(containsString("ya tiene ese trámite"));
        page("/bills/" + id(bill)).body(containsString("Turnada a Salud."), containsString("captura manual"));
        asAnalyst()
                .get("/api/v1/bills/" + id(bill) + "?include=history")
                .then()
                .body("history.snapshot.findAll { it != null }", hasSize(1)) // what a person entered has no page
                .body(not(containsString("snapshots/null")));
        send(bill, "/steps/new", Map.of("stepKind", "referred", "phrase", " "))
                .then()
                .statusCode(400)
                .body(containsString("id=\"phrase-error\""));
    }

    @Test
    void illegibleTitleAndReasonAreRefusedAtTheirFields() {
        for (var unreadable : new String[] {"Errata\u0000", "Errata\u0007", "\u200B\u202E"}) {
            post("/bills/new", Map.of("title", unreadable, "kind", "initiative", "reason", unreadable))
                    .then()
                    .statusCode(400)
                    .body(containsString("id=\"title-error\">Aquí va texto que se pueda leer"))
                    .body(containsString("id=\"reason-error\">Aquí va texto que se pueda leer"));
        }
    }

    @Test
    void stepNeedsADayFrom1917UntilTodayAndAKnownKind() {
        var tomorrow = LegalTime.dayOf(Instant.now()).plusDays(1).toString();
        var bill = aBill().step("presented", "Presentada.", LocalDate.of(2026, 9, 3));
        take(intake, bill);
        var api = "/api/v1/bills/" + id(bill) + "/steps";
        for (var day : new String[] {tomorrow, "2199-01-01", "1916-12-31"}) {
            send(bill, "/steps/new", Map.of("stepKind", "passed", "phrase", "Aprobada.", "date", day))
                    .then()
                    .statusCode(400)
                    .body(containsString("id=\"date-error\">No pudo ocurrir ese día"), containsString(day));
            post("/bills/new", Map.of("title", "Iniciativa", "kind", "initiative", "presentedOn", day, "reason", "x"))
                    .then()
                    .statusCode(400)
                    .body(containsString("id=\"presentedOn-error\">No pudo ocurrir ese día"));
            correct(bill, "presentedOn", Map.of("presentedOn", day)).then().statusCode(400);
            sent(api, "{\"step\":{\"kind\":\"passed\",\"phrase\":\"x\",\"date\":\"" + day + "\"},\"reason\":\"x\"}")
                    .then()
                    .statusCode(400)
                    .body("detail", allOf(containsString("En step.date"), containsString("1917-01-01")));
            sent(
                            "/api/v1/bills",
                            "{\"said\":{\"title\":\"Iniciativa\",\"kind\":\"initiative\",\"presentedOn\":\"" + day
                                    + "\"},\"reason\":\"x\"}")
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("En said.presentedOn"));
        }
        sent(api, "{\"step\":{\"kind\":\"zzz\",\"phrase\":\"x\"},\"reason\":\"x\"}")
                .then()
                .statusCode(400)
                .body("detail", allOf(containsString("presented, referred"), containsString("'zzz'")));
        assertThat(dossiers.findById(id(bill)).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void contradictoryKindNeedsConfirmationBeforeClosing() {
        var bill =
                aBill().titled("Duda " + UUID.randomUUID()).step("presented", "Presentada.", LocalDate.of(2026, 9, 3));
        take(intake, bill);
        var step = Map.of("stepKind", "rejected", "phrase", "Aprobada en votación económica.");

        send(bill, "/steps/new", step)
                .then()
                .statusCode(400)
                .body(containsString("Lo que escribió dice otra cosa"), containsString("name=\"sure\""))
                .body(containsString("Aprobada en votación económica."));
        assertThat(dossiers.findById(id(bill)).orElseThrow().stage()).isEqualTo(Stage.PRESENTED);

        var sure = new HashMap<>(step);
        sure.put("sure", "yes");
        assertThat(send(bill, "/steps/new", sure).statusCode()).isEqualTo(303);
        assertThat(dossiers.findById(id(bill)).orElseThrow().stage()).isEqualTo(Stage.DISCARDED);
    }

    @Test
    void stepKindWithoutAWordIsStoredAsAKnownPhrase() {
        var bill = aBill().titled("Minuta " + UUID.randomUUID())
                .step("presented", "Presentada.", LocalDate.of(2026, 9, 3))
                .step("passed", "Aprobada en la Cámara de Diputados.", LocalDate.of(2026, 9, 20));
        take(intake, bill);

        assertThat(send(bill, "/steps/new", Map.of("stepKind", "sent-to-reviewing", "phrase", "Oficio DGPL 66-II-1."))
                        .statusCode())
                .isEqualTo(303);

        var dossier = dossiers.findById(id(bill)).orElseThrow();
        assertThat(dossier.stage()).isEqualTo(Stage.SENT_TO_REVIEWING);
        assertThat(dossier.steps().getLast().phrase()).isEqualTo("Remitida a la cámara revisora. Oficio DGPL 66-II-1.");
        asAnalyst()
                .get("/bills/" + id(bill) + "/steps/new")
                .then()
                .body(
                        containsString("<optgroup label=\"Ejecutivo\">"),
                        containsString("Suspensión por resolución judicial"));
    }

    @Test
    void correctedStepKeepsItsSourcePhrase() {
        var bill = aBill().titled("Palabras " + UUID.randomUUID())
                .step("passed", "Dictaminada y turnada.", LocalDate.of(2026, 9, 20));
        take(intake, bill);

        assertThat(correct(
                                bill,
                                "steps",
                                Map.of(
                                        "step",
                                        "0",
                                        "stepKind",
                                        "passed",
                                        "phrase",
                                        "Dictaminada y turnada.",
                                        "date",
                                        "2026-09-21"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(dossiers.findById(id(bill)).orElseThrow().steps())
                .extracting(Step::phrase)
                .containsExactly("Dictaminada y turnada.");
    }

    @Test
    void mistakenMatterIsWithdrawnWithAReasonAndCanBeRestored() {
        var title = "Por error " + UUID.randomUUID();
        var entered = post("/bills/new", Map.of("title", title, "kind", "initiative", "reason", "Oficio."));
        var address = entered.header("Location").replaceFirst("#.*", "").replaceFirst("^https?://[^/]+", "");
        var form = Map.of("revision", "1", "reason", "Es el mismo que otro.");

        page(address).body(containsString("Retirar este asunto"));
        post(address + "/retracted", Map.of("revision", "1", "reason", ""))
                .then()
                .statusCode(400)
                .body(containsString("id=\"reason-error\">Hace falta este dato."))
                .body(containsString("action=\"" + address + "/retracted\""));
        post(address + "/retracted", Map.of("revision", "1", "reason", "Repetido.", "reference", "sin dirección"))
                .then()
                .statusCode(400)
                .body(containsString("id=\"reference-error\""), containsString("sin dirección"))
                .body(containsString(">Repetido.</textarea>"));
        post(address + "/retracted", Map.of("revision", "abc", "reason", "Repetido."))
                .then()
                .statusCode(400)
                .body(containsString("un número entero, y se encontró: abc"), containsString(">Repetido.</textarea>"))
                .body(containsString("name=\"revision\" value=\"1\""));
        post(address + "/retracted", Map.of("revision", "7", "reason", "Repetido."))
                .then()
                .statusCode(409)
                .body(containsString("data-notice=\"hand.overtaken\""), containsString(">Repetido.</textarea>"));
        assertThat(post(address + "/retracted", form).statusCode()).isEqualTo(303);
        assertThat(post(address + "/retracted", form).statusCode())
                .as("pressed twice")
                .isEqualTo(303);
        asAnalyst().get("/api/v1" + address + "/hand").then().body("revision", equalTo(2), "items", hasSize(2));
        given().header("Authorization", TestCaller.of("analyst").bearer())
                .contentType(FORM)
                .formParams(form)
                .post(address + "/retracted")
                .then()
                .statusCode(409);
        page(address)
                .body(containsString("Este asunto se retiró"), containsString("Es el mismo que otro."))
                .body(containsString("data-stage=\"WITHDRAWN\""), not(containsString("Retirar este asunto")));
        asAnalyst().get("/api/v1" + address).then().body("outcome", equalTo("WITHDRAWN"));

        var action = asAnalyst().get("/api/v1" + address + "/hand").jsonPath().getString("items[0].signature.act");
        assertThat(post(address + "/hand/" + action + "/undone", Map.of("revision", "2", "reason", ""))
                        .statusCode())
                .isEqualTo(303);
        page(address).body(not(containsString("Este asunto se retiró")));
    }

    @ParameterizedTest
    @CsvSource({
        "decree, published, Publicado en el Diario Oficial de la Federación., PUBLISHED_DOF, ENACTED",
        "initiative, rejected, Desechada., DISCARDED, DISCARDED"
    })
    void mistakenMatterIsWithdrawnFromAnyStage(String kind, String step, String phrase, String stage, String outcome) {
        var entered = post(
                "/bills/new", Map.of("title", "Por error " + UUID.randomUUID(), "kind", kind, "reason", "Oficio."));
        var address = entered.header("Location").replaceFirst("#.*", "").replaceFirst("^https?://[^/]+", "");
        var stepped =
                Map.of("stepKind", step, "phrase", phrase, "date", "2026-09-04", "revision", "1", "reason", "Oficio.");
        assertThat(post(address + "/steps/new", stepped).statusCode()).isEqualTo(303);
        asAnalyst().get("/api/v1" + address).then().body("stage", equalTo(stage), "outcome", equalTo(outcome));

        assertThat(post(address + "/retracted", Map.of("revision", "2", "reason", "Era otro."))
                        .statusCode())
                .isEqualTo(303);
        asAnalyst()
                .get("/api/v1" + address)
                .then()
                .body("stage", equalTo("WITHDRAWN"), "outcome", equalTo("WITHDRAWN"));
        page(address).body(containsString("Este asunto se retiró"), containsString("data-stage=\"WITHDRAWN\""));

        var action = asAnalyst().get("/api/v1" + address + "/hand").jsonPath().getString("items[0].signature.act");
        assertThat(post(address + "/hand/" + action + "/undone", Map.of("revision", "3", "reason", ""))
                        .statusCode())
                .isEqualTo(303);
        asAnalyst().get("/api/v1" + address).then().body("stage", equalTo(stage), "outcome", equalTo(outcome));
    }

    @Test
    void sourceBillCannotBeWithdrawn() {
        var bill = aBill().titled("De una fuente " + UUID.randomUUID());
        take(intake, bill);

        page("/bills/" + id(bill)).body(not(containsString("Retirar este asunto")));
        send(bill, "/retracted", Map.of()).then().statusCode(409);
    }

    @Test
    void stepKindIsNotPreselected() {
        var bill = aBill().step("presented", "Presentada.", LocalDate.of(2026, 9, 3));
        take(intake, bill);
        asAnalyst()
                .get("/bills/" + id(bill) + "/steps/new")
                .then()
                .body(containsString("<option value=\"\" selected>—"));
        send(bill, "/steps/new", Map.of("stepKind", "", "phrase", "Algo."))
                .then()
                .statusCode(400)
                .body(containsString("id=\"stepKind-error\""));
    }

    private Response sent(String address, String body) {
        return asAnalyst()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(address);
    }

    @Test
    void aProgramIsGuardedAgainstDoubleAndLostUpdates() {
        var bill = seen();
        var hand = asAnalyst().get("/api/v1/bills/" + bill + "/hand");
        var tag = hand.header("ETag");
        assertThat(tag).isEqualTo("\"1\"");
        var body = "{\"field\":\"number\",\"said\":{\"number\":\"66/8\"},\"reason\":\"Oficio\"}";

        api(bill, null, "a1", body).then().statusCode(428).contentType("application/problem+json");
        api(bill, "\"7\"", "a1", body).then().statusCode(412);
        api(bill, tag, "a1", body).then().statusCode(201).header("Location", endsWith("/api/v1/bills/" + bill));
        api(bill, tag, "a1", body).then().statusCode(200);
        api(bill, tag, "a1", body.replace("66/8", "66/9")).then().statusCode(422);
        api(bill, tag, "a2", body).then().statusCode(412);
        api(bill, "\"2\"", "a3", body).then().statusCode(409);
        api(bill, "\"2\"", "a4", "{\"field\":\"colour\",\"reason\":\"x\"}")
                .then()
                .statusCode(400)
                .body("detail", containsString("En field"));
        asAnalyst()
                .get("/api/v1/bills/" + bill + "/hand")
                .then()
                .body("revision", equalTo(2), "items", hasSize(1))
                .body("items[0].said.number", equalTo("66/8"))
                .body("items[0].signature.author", equalTo(analyst().subject().toString()));
    }

    @Test
    void aProgramEntersAMatterUnderAKeyAndTakesItsStepBack() {
        var subject =
                "{\"said\":{\"title\":\"Que expide la Ley por API\",\"kind\":\"initiative\"},\"reason\":\"Oficio\"}";
        asAnalyst()
                .contentType("application/json")
                .body(subject)
                .post("/api/v1/bills")
                .then()
                .statusCode(400);
        var key = UUID.randomUUID().toString();
        var entered = asAnalyst()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(subject)
                .post("/api/v1/bills");
        entered.then().statusCode(201);
        var bill = UUID.fromString(entered.jsonPath().getString("bill"));
        asAnalyst()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(subject)
                .post("/api/v1/bills")
                .then()
                .statusCode(200)
                .body("bill", equalTo(bill.toString()));
        var step = asAnalyst()
                .contentType("application/json")
                .header("If-Match", entered.header("ETag"))
                .body("{\"step\":{\"kind\":\"referred\",\"phrase\":\"Turnada.\"},\"reason\":\"Oficio\"}")
                .post("/api/v1/bills/" + bill + "/steps");
        step.then().statusCode(201);
        asAnalyst()
                .contentType("application/json")
                .header("If-Match", step.header("ETag"))
                .body("{\"reason\":\"Error mío\"}")
                .post("/api/v1/bills/" + bill + "/hand/" + step.jsonPath().getString("act") + "/undo")
                .then()
                .statusCode(201);
        assertThat(dossiers.findById(bill).orElseThrow().steps()).isEmpty();
        asAnalyst()
                .contentType("application/json")
                .header("If-Match", "\"3\"")
                .body("{\"reason\":\"Todo\"}")
                .post("/api/v1/bills/" + bill + "/hand/" + entered.jsonPath().getString("act") + "/undo")
                .then()
                .statusCode(409)
                .body("detail", allOf(containsString("Nadie más habla"), not(containsString("null"))));
    }

    private static synchronized TestCaller analyst() {
        if (analyst == null) {
            analyst = TestCaller.of("analyst");
        }
        return analyst;
    }

    private static RequestSpecification asAnalyst() {
        return given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .header("Authorization", analyst().bearer());
    }

    private static ValidatableResponse page(String address) {
        return asAnalyst().accept("text/html").get(address).then().statusCode(200);
    }

    private static Response post(String address, Map<String, String> form) {
        return asAnalyst().contentType(FORM).formParams(form).post(address);
    }

    private Response correct(BillSightings bill, String field, Map<String, String> value) {
        return asAnalyst()
                .contentType(FORM)
                .formParams(value)
                .formParam("field", field)
                .formParam("revision", revision(bill))
                .formParam("reason", "El oficio dice otra cosa.")
                .formParam("key", UUID.randomUUID().toString())
                .post("/bills/" + id(bill) + "/correct");
    }

    private Response send(BillSightings bill, String door, Map<String, String> form) {
        return asAnalyst()
                .contentType(FORM)
                .formParams(form)
                .formParam("revision", revision(bill))
                .formParam("reason", "Oficio.")
                .post("/bills/" + id(bill) + door);
    }

    private Response decide(BillSightings bill, String how) {
        return act(bill, how, Map.of("revision", Integer.toString(revision(bill)), "reason", ""));
    }

    private Response act(BillSightings bill, String how, Map<String, String> form) {
        var action = asAnalyst()
                .get("/api/v1/bills/" + id(bill) + "/hand")
                .jsonPath()
                .getString("items[0].signature.act");
        return post("/bills/" + id(bill) + "/hand/" + action + "/" + how, form);
    }

    private static Response api(UUID bill, String tag, String key, String body) {
        var request = asAnalyst()
                .contentType("application/json")
                .header("Idempotency-Key", bill + key)
                .body(body);
        return (tag == null ? request : request.header("If-Match", tag)).post("/api/v1/bills/" + bill + "/corrections");
    }

    private int revision(BillSightings bill) {
        return dossiers.findById(id(bill)).orElseThrow().revision();
    }

    private UUID seen() {
        var bill = aBill();
        take(intake, bill);
        return id(bill);
    }
}
