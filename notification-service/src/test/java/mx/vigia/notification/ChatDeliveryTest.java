package mx.vigia.notification;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chats receive the text of the letter and signal rate limits in their own formats. */
@FullServiceTest
class ChatDeliveryTest {
    private static final String CIBER = "0199ee00-2222-7000-8000-000000000001";

    @Inject
    Jdbc jdbc;

    private BrowserUser lucia;

    @BeforeEach
    void luciaSignsIn() {
        lucia = BrowserUser.signedInAs(TestFacts.LUCIA);
    }

    private final String path = "/" + UUID.randomUUID();

    @AfterEach
    void deleteEndpoints() {
        jdbc.update("update endpoint set state = 'DELETED'");
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK, '', /blocks/0/text/text",
        "TEAMS, '', /attachments/0/content/body/1/inlines/0/text",
        "TELEGRAM, ?chat_id=-1007, /text"
    })
    void eachChatGetsTheTextOfTheLetterInItsFormat(String kind, String query, String where) throws IOException {
        try (var sink = new WebhookSink()) {
            TestEndpoints.make(lucia, CIBER, kind, sink.at(path) + query, Map.of())
                    .then()
                    .statusCode(303);

            var fact = TestFacts.aFact()
                    .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                    .publish();

            await().atMost(SOON).until(() -> sink.receivedAt(path).size() == 1);
            var stated =
                    new ObjectMapper().readTree(sink.receivedAt(path).getFirst().body());
            assertThat(stated.at(where).asText()).contains("Iniciativa que expide la Ley General de Ciberseguridad");
            assertThat(stated.toString())
                    .contains("/bills/" + fact.dossier(), "tema:ciberseguridad", "Por sus alertas");
            assertThat(sink.receivedAt(path).getFirst().headers()).doesNotContainKey("webhook-signature");
            if (kind.equals("TELEGRAM")) {
                assertThat(stated.path("chat_id").asText()).isEqualTo("-1007");
            }
        }
    }

    @Test
    void telegramRetryAfterIsObeyedAndItsAddressIsHidden() throws IOException {
        try (var sink = new WebhookSink()) {
            sink.then(path, (out, socket) -> {
                var says = "{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":2}}";
                out.write(("HTTP/1.1 429 X\r\nContent-Length: " + says.length() + "\r\n\r\n" + says).getBytes());
                out.flush();
            });
            var made = TestEndpoints.make(lucia, CIBER, "TELEGRAM", sink.at(path) + "?chat_id=7", Map.of());

            lucia.request()
                    .get(made.header("Location"))
                    .then()
                    .statusCode(200)
                    .body(containsString("127.0.0.1/…"), not(containsString(path)));
            lucia.request()
                    .post(made.header("Location").replaceFirst("^https?://[^/]+", "") + "/ping")
                    .then()
                    .statusCode(303);

            await().atMost(SOON).until(() -> sink.receivedAt(path).size() == 2);
            var got = sink.receivedAt(path);
            assertThat(Duration.between(got.get(0).at(), got.get(1).at())).isGreaterThan(Duration.ofMillis(1_900));
            assertThat(got.getLast().text()).contains("Prueba de Vigía");
        }
    }

    @Test
    void aBotWithoutAChatIsRefused() throws IOException {
        try (var sink = new WebhookSink()) {
            TestEndpoints.make(lucia, CIBER, "TELEGRAM", sink.at(path), Map.of())
                    .then()
                    .statusCode(400)
                    .body(containsString("chat_id"));
        }
    }
}
