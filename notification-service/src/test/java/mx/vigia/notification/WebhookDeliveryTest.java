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

/**
 * Webhooks deliver matches of the owner's watches: signed, with one id per event, retried until accepted, and without
 * one endpoint delaying another.
 */
@FullServiceTest
class WebhookDeliveryTest extends WebhookTestBase {
    @Test
    void factIsSentOnceWithReasonsAndAValidSignature() throws IOException {
        var endpoints = hook();

        var fact = TestFacts.aFact()
                .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                .publish();
        fact.publish();

        endpoints.awaitState("ACCEPTED", 1);
        var got = sink.receivedAt(path);
        assertThat(got).hasSize(1);
        assertThat(TestEndpoints.isVerified(endpoints.secret(), got.getFirst())).isTrue();
        assertThat(got.getFirst().headers()).containsEntry("Content-Type", "application/json");
        var stated = new ObjectMapper().readTree(got.getFirst().body());
        assertThat(stated.path("type").asText()).isEqualTo("bill.new");
        assertThat(stated.at("/data/fact").asText()).isEqualTo(fact.id().toString());
        assertThat(stated.at("/data/watches/0/query").asText()).isEqualTo("tema:ciberseguridad");
        assertThat(stated.at("/data/watches/0/reasons/0/words").asText()).isEqualTo("ciberseguridad");
        assertThat(got.getFirst().text()).doesNotContain("@ami.example");
    }

    @Test
    void failedDeliveryIsRetriedWithTheSameId() {
        sink.then(path, WebhookSink.status(500))
                .then(path, WebhookSink.status(302, "Location: http://127.0.0.1:" + sink.port() + path + "/inside"));
        var endpoints = hook();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();

        endpoints.awaitState("ACCEPTED", 1);
        var got = sink.receivedAt(path);
        assertThat(got)
                .hasSize(3)
                .extracting(WebhookSink.ReceivedRequest::id)
                .containsOnly(got.getFirst().id());
        assertThat(got).allMatch(each -> TestEndpoints.isVerified(endpoints.secret(), each));
        assertThat(sink.receivedAt(path + "/inside")).isEmpty();
        assertThat(endpoints.word("failing_since")).isEqualTo("null");
        assertThat(endpoints.number(
                        "select count(*) from attempt a join message m on m.id = a.message_id where m.endpoint_id = '"
                                + endpoints.id() + "' and a.status in (500, 302, 200)"))
                .isEqualTo(3);
    }

    @Test
    void deliveryFailsAfterItsLastAttempt() {
        sink.always(path, WebhookSink.status(500));
        var endpoints = hook();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();

        endpoints.awaitState("FAILED", 1);
        assertThat(sink.receivedAt(path)).hasSize(5);
        assertThat(endpoints.word("state")).isEqualTo("ON");
    }

    @Test
    void status410DisablesTheEndpointAndNotifiesItsOwner() {
        sink.always(path, WebhookSink.status(410));
        var endpoints = hook();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();

        endpoints.awaitState("FAILED", 1);
        assertThat(endpoints.word("state")).isEqualTo("DISABLED");
        assertThat(sink.receivedAt(path)).hasSize(1);
        awaitLetter(endpoints, "está desactivado");
        assertThat(warnings(endpoints, "está desactivado").getFirst().text())
                .contains("respondió que ya no existe (410)")
                .doesNotContain("en días");
        var at = "/me/endpoints/" + endpoints.id();
        lucia().request().post(at + "/ping").then().statusCode(409).body(containsString("Actívelo primero"));
        lucia().request()
                .header("Accept", "application/json")
                .post("/api/v1/endpoints/" + endpoints.id() + "/ping")
                .then()
                .statusCode(409)
                .body("detail", containsString("está desactivado"));
        assertThat(endpoints.count("true")).isOne();
    }

    @Test
    void failingEndpointIsWarnedOfAndThenDisabled() {
        sink.always(path, WebhookSink.status(503));
        var endpoints = hook();
        endpoints.change(
                "update endpoint set failing_since = now() - interval '2 days' where id = '" + endpoints.id() + "'");
        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();
        awaitLetter(endpoints, "no recibe nada");

        endpoints.change(
                "update endpoint set failing_since = now() - interval '6 days' where id = '" + endpoints.id() + "'");
        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();

        await().atMost(SOON).until(() -> endpoints.word("state").equals("DISABLED"));
        assertThat(endpoints.count("state = 'DUE'")).isZero();
        assertThat(warnings(endpoints, "no recibe nada")).hasSize(1);
        awaitLetter(endpoints, "está desactivado");
        assertThat(warnings(endpoints, "está desactivado").getFirst().text())
                .contains("no aceptó nada en días")
                .doesNotContain("ya no existe");
    }

    @Test
    void retryAfterPausesTheEndpointKeepingItsQueue() {
        sink.then(path, WebhookSink.status(429, "Retry-After: 2"));
        var endpoints = hook();
        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();
        await().atMost(SOON).until(() -> sink.receivedAt(path).size() == 1);

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();

        endpoints.awaitState("ACCEPTED", 2);
        var got = sink.receivedAt(path);
        assertThat(Duration.between(got.get(0).at(), got.get(1).at())).isGreaterThan(Duration.ofMillis(1_900));
    }

    @ParameterizedTest
    @CsvSource({"slow", "tarpit", "reset"})
    void incompleteResponseIsRetriedWithTheSameId(String how) {
        sink.then(
                path,
                switch (how) {
                    case "slow" -> WebhookSink.slow(60_000);
                    case "tarpit" -> WebhookSink.tarpit();
                    default -> WebhookSink.resetInTheMiddle();
                });
        var endpoints = hook();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();

        endpoints.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path))
                .hasSize(2)
                .extracting(WebhookSink.ReceivedRequest::id)
                .containsOnly(sink.receivedAt(path).getFirst().id());
    }

    @Test
    void endlessResponseCountsOnceEnoughWasRead() {
        sink.then(path, WebhookSink.endless());
        var endpoints = hook();

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();

        endpoints.awaitState("ACCEPTED", 1);
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
                    .publish();
        }

        quick.awaitState("ACCEPTED", 5);
        var first = sink.receivedAt(path).getFirst().at();
        var last = sink.receivedAt(path).getLast().at();
        assertThat(sink.receivedAt(path + "/slow"))
                .filteredOn(each -> each.at().isAfter(first) && each.at().isBefore(last))
                .as("slow attempts begun between quick ones: four if each waited for one")
                .hasSizeLessThan(3);
    }

    @Test
    void deliveryWithoutSavedResultIsRepeatedWithTheSameId() {
        var endpoints = hook();
        sink.then(path, (out, socket) -> {
            try { // simulates a process that died now: claimed, result not saved
                endpoints.change("update message set claims = claims + 1 where endpoint_id = '" + endpoints.id() + "'");
            } catch (StoreException e) {
                throw new IOException(e);
            }
            WebhookSink.status(200).answer(out, socket);
        });

        TestFacts.aFact().answering(TestFacts.CYBERSECURITY, "ciberseguridad").publish();

        endpoints.awaitState("ACCEPTED", 1);
        assertThat(sink.receivedAt(path))
                .hasSize(2)
                .extracting(WebhookSink.ReceivedRequest::id)
                .containsOnly(sink.receivedAt(path).getFirst().id());
    }

    private void awaitLetter(TestEndpoints endpoints, String words) {
        await().atMost(SOON).until(() -> !warnings(endpoints, words).isEmpty());
        assertThat(warnings(endpoints, words).getFirst().text()).contains("/me/endpoints/" + endpoints.id());
    }

    private static List<MailedLetters.ReceivedLetter> warnings(TestEndpoints endpoints, String words) {
        return MailSink.lettersTo(LUCIA).stream()
                .map(MailedLetters.ReceivedLetter::new)
                .filter(letter -> letter.subject().contains(words)
                        && letter.text().contains(endpoints.id().toString()))
                .toList();
    }
}
