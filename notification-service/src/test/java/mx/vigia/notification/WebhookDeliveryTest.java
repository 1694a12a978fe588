package mx.vigia.notification;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import mx.vigia.platform.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program is told what its owner's watches find: signed, once under one id, as often as it takes, and nobody waits for anybody else. */
@FullServiceTest
class WebhookDeliveryTest extends WebhookTestBase {
    @Test
    void factIsSentOnceWithReasonsAndAValidSignature() throws IOException {
        var hook = hook();

        var fact = TestFacts.aFact()
                .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                .tell();
        fact.tell();

        hook.awaitState("ACCEPTED", 1);
        var got = sink.receivedAt(path);
        assertThat(got).hasSize(1);
        assertThat(TestEndpoints.believes(hook.secret(), got.getFirst())).isTrue();
        assertThat(got.getFirst().headers()).containsEntry("Content-Type", "application/json");
        var said = new ObjectMapper().readTree(got.getFirst().body());
        assertThat(said.path("type").asText()).isEqualTo("bill.new");
        assertThat(said.at("/data/fact").asText()).isEqualTo(fact.id().toString());
        assertThat(said.at("/data/watches/0/query").asText()).isEqualTo("tema:ciberseguridad");
        assertThat(said.at("/data/watches/0/reasons/0/words").asText()).isEqualTo("ciberseguridad");
        assertThat(got.getFirst().text()).doesNotContain("@ami.example");
    }

    @Test
    void whatIsNotTakenIsBroughtAgainUnderTheSameIdWithTheMomentOfEachAttempt() {
        sink.then(path, WebhookSink.status(500))
                .then(path, WebhookSink.status(302, "Location: http://127.0.0.1:" + sink.port() + path + "/inside"));
        var hook = hook();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 1);
        var got = sink.receivedAt(path);
        assertThat(got)
                .hasSize(3)
                .extracting(WebhookSink.ReceivedRequest::id)
                .containsOnly(got.getFirst().id());
        assertThat(got).allMatch(each -> TestEndpoints.believes(hook.secret(), each));
        assertThat(sink.receivedAt(path + "/inside")).isEmpty();
        assertThat(hook.word("failing_since")).isEqualTo("null");
        assertThat(hook.number(
                        "select count(*) from attempt a join message m on m.id = a.message_id where m.endpoint_id = '"
                                + hook.id() + "' and a.status in (500, 302, 200)"))
                .isEqualTo(3);
    }

    @Test
    void whatIsNeverTakenIsGivenUpAfterItsLastAttempt() {
        sink.always(path, WebhookSink.status(500));
        var hook = hook();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("FAILED", 1);
        assertThat(sink.receivedAt(path)).hasSize(5);
        assertThat(hook.word("state")).isEqualTo("ON");
    }

    @Test
    void anEndpointThatIsGoneIsDisabledAtOnceAndItsOwnerIsWritten() {
        sink.always(path, WebhookSink.status(410));
        var hook = hook();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("FAILED", 1);
        assertThat(hook.word("state")).isEqualTo("DISABLED");
        assertThat(sink.receivedAt(path)).hasSize(1);
        awaitLetter(hook, "está desactivado");
        assertThat(warnings(hook, "está desactivado").getFirst().text())
                .contains("respondió que ya no existe (410)")
                .doesNotContain("en días");
        var at = "/me/endpoints/" + hook.id();
        lucia().asks().post(at + "/ping").then().statusCode(409).body(containsString("Actívelo primero"));
        lucia().asks()
                .header("Accept", "application/json")
                .post("/api/v1/endpoints/" + hook.id() + "/ping")
                .then()
                .statusCode(409)
                .body("detail", containsString("está desactivado"));
        assertThat(hook.count("true")).isOne();
    }

    @Test
    void anEndpointThatTookNothingForDaysIsWarnedOfWithTheDateAndThenDisabled() {
        sink.always(path, WebhookSink.status(503));
        var hook = hook();
        hook.change("update endpoint set failing_since = now() - interval '2 days' where id = '" + hook.id() + "'");
        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").tell();
        awaitLetter(hook, "no recibe nada");

        hook.change("update endpoint set failing_since = now() - interval '6 days' where id = '" + hook.id() + "'");
        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").tell();

        await().atMost(SOON).until(() -> hook.word("state").equals("DISABLED"));
        assertThat(hook.count("state = 'DUE'")).isZero();
        assertThat(warnings(hook, "no recibe nada")).hasSize(1);
        awaitLetter(hook, "está desactivado");
        assertThat(warnings(hook, "está desactivado").getFirst().text())
                .contains("no aceptó nada en días")
                .doesNotContain("ya no existe");
    }

    @Test
    void anEndpointThatAsksForPeaceIsLeftInPeaceWithAllThatItIsOwed() {
        sink.then(path, WebhookSink.status(429, "Retry-After: 2"));
        var hook = hook();
        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").tell();
        await().atMost(SOON).until(() -> sink.receivedAt(path).size() == 1);

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 2);
        var got = sink.receivedAt(path);
        assertThat(Duration.between(got.get(0).at(), got.get(1).at())).isGreaterThan(Duration.ofMillis(1_900));
    }

    @ParameterizedTest
    @CsvSource({"slow", "tarpit", "reset"})
    void whoeverDoesNotAnswerInTimeOrToTheEndIsKnockedAtAgainWithTheSameId(String how) {
        sink.then(
                path,
                switch (how) {
                    case "slow" -> WebhookSink.slow(60_000);
                    case "tarpit" -> WebhookSink.tarpit();
                    default -> WebhookSink.resetInTheMiddle();
                });
        var hook = hook();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path))
                .hasSize(2)
                .extracting(WebhookSink.ReceivedRequest::id)
                .containsOnly(sink.receivedAt(path).getFirst().id());
    }

    @Test
    void endlessResponseCountsOnceEnoughWasRead() {
        sink.then(path, WebhookSink.endless());
        var hook = hook();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path)).hasSize(1);
    }

    @Test
    void slowEndpointDelaysNoOther() {
        sink.always(path + "/slow", WebhookSink.slow(60_000));
        hook("/slow");
        var quick = hook();
        for (var each = 0; each < 5; each++) {
            TestFacts.aFact()
                    .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                    .tell();
        }

        quick.awaitState("ACCEPTED", 5);
        var last = sink.receivedAt(path).getLast().at();
        assertThat(Duration.between(sink.receivedAt(path).getFirst().at(), last))
                .isLessThan(Duration.ofSeconds(2));
        assertThat(sink.receivedAt(path + "/slow")).hasSizeLessThan(4);
    }

    @Test
    void whatWasTakenButNotWrittenDownIsBroughtAgainUnderTheSameId() {
        var hook = hook();
        sink.then(path, (out, socket) -> {
            try { // as a process would leave it that died now: claimed, and nothing written down
                hook.change("update message set claims = claims + 1 where endpoint_id = '" + hook.id() + "'");
            } catch (StoreException e) {
                throw new IOException(e);
            }
            WebhookSink.status(200).answer(out, socket);
        });

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").tell();

        hook.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path))
                .hasSize(2)
                .extracting(WebhookSink.ReceivedRequest::id)
                .containsOnly(sink.receivedAt(path).getFirst().id());
    }

    private void awaitLetter(TestEndpoints hook, String words) {
        await().atMost(SOON).until(() -> !warnings(hook, words).isEmpty());
        assertThat(warnings(hook, words).getFirst().text()).contains("/me/endpoints/" + hook.id());
    }

    private static List<MailedLetters.ReceivedLetter> warnings(TestEndpoints hook, String words) {
        return MailSink.lettersTo(LUCIA).stream()
                .map(MailedLetters.ReceivedLetter::new)
                .filter(letter -> letter.subject().contains(words)
                        && letter.text().contains(hook.id().toString()))
                .toList();
    }
}
