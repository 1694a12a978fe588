package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FullServiceTest
class RetractionAlertsTest {
    private static final Pattern LINK = Pattern.compile("<http://localhost:8081(/stop/[\\w-]{66})>");

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void noSignInLinksRequested() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void recipientsOfAStepGetOneRetractionWithoutWantingCorrections() {
        var watch = NewWatch.create(BrowserUser.signedInAs(RAUL), "salario digno", "me", "passed");
        var corrections = NewWatch.create(BrowserUser.signedInAs(MARIANA), "salario mínimo", "me", "corrected");
        var step = aFact().with("kind", "passed").answering(watch, "salario").publish();
        MailedLetters.about(step).arrive(1);

        var back = takenBack(step).answering(corrections, "salario").publish();
        back.publish();
        MailedLetters.about(back).arrive(2);
        var after = takenBack(step).publish();

        MailedLetters.about(after).arrive(1);
        assertThat(MailedLetters.about(back).recipients()).containsExactlyInAnyOrder(RAUL, MARIANA);
        assertThat(MailedLetters.about(back).to(RAUL).text())
                .contains("Se retira un aviso", "18 de septiembre de 2026: Aprobada por 300 votos.", "«salario»");
        assertThat(MailedLetters.about(after).recipients()).containsExactly(RAUL);
    }

    @Test
    void pausedWatchGetsTheRetractionAndStoppedLettersDoNot() {
        var raul = BrowserUser.signedInAs(RAUL);
        var paused = NewWatch.create(raul, "salario en pausa", "me", "passed");
        var stopped = NewWatch.create(BrowserUser.signedInAs(MARIANA), "salario cancelado", "me", "passed");
        var step = aFact().with("kind", "passed")
                .answering(paused, "salario")
                .answering(stopped, "salario")
                .publish();
        MailedLetters.about(step).arrive(2);

        raul.request().post("/watches/" + paused + "/pause").then().statusCode(303);
        stopFromLetter(MARIANA, step);
        var back = takenBack(step).publish();

        DeliveryRows.awaitState(jdbc, back.id(), "WITHDRAWN", 1);
        MailedLetters.about(back).arrive(1);
        assertThat(MailedLetters.about(back).recipients()).containsExactly(RAUL);
    }

    @Test
    void possibleReaderOfAWithdrawnLetterGetsTheRetraction() {
        var raul = BrowserUser.signedInAs(RAUL);
        var watch = NewWatch.create(raul, "salario en duda", "me", "passed");
        var step = aFact().with("kind", "passed").answering(watch, "salario").publish();
        MailedLetters.about(step).arrive(1);
        DeliveryRows.awaitState(jdbc, step.id(), "ACCEPTED", 1);
        jdbc.update("update letter set state = 'WITHDRAWN', remark = 'STOPPED', in_doubt = true"
                + " where id in (select letter_id from notice where fact_id = '" + step.id() + "')");

        var back = takenBack(step).publish();

        MailedLetters.about(back).arrive(1);
        assertThat(MailedLetters.about(back).recipients()).containsExactly(RAUL);
        raul.request()
                .get("/ledger")
                .then()
                .body(containsString("quizá le llegó, por un envío que no se confirmó; después, no se envió"));
    }

    @Test
    void resumedWatchSendsAlertsAgain() {
        var mariana = BrowserUser.signedInAs(MARIANA);
        var watch = NewWatch.create(mariana, "salario reanudado", "me", "passed");
        var step = aFact().with("kind", "passed").answering(watch, "salario").publish();
        MailedLetters.about(step).arrive(1);
        stopFromLetter(MARIANA, step);

        mariana.request().post("/watches/" + watch + "/resume").then().statusCode(303);
        var back = takenBack(step).publish();

        MailedLetters.about(back).arrive(1);
        assertThat(MailedLetters.about(back).recipients()).containsExactly(MARIANA);
    }

    private static void stopFromLetter(String address, TestFacts fact) {
        var link = LINK.matcher(MailedLetters.about(fact).to(address).header("List-Unsubscribe"));
        assertThat(link.find()).isTrue();
        given().post(link.group(1)).then().statusCode(200);
    }

    private static TestFacts takenBack(TestFacts step) {
        return aFact().with("kind", "corrected")
                .with(
                        "before",
                        Map.of("correction", Map.of("field", "steps", "says", "2026-09-18 Aprobada por 300 votos.")))
                .with(
                        "after",
                        Map.of(
                                "correction",
                                Map.of(
                                        "field",
                                        "steps",
                                        "takesBack",
                                        List.of(step.id().toString()))));
    }
}
