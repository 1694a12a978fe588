package mx.vigia.notification.channel.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookSigningKeyTest {
    private static final String BODY = "{\"type\":\"bill.vote\",\"data\":{\"título\":\"Que expide la Ley de Aguas\"}}";
    private final Instant now = Instant.now();

    @Test
    void signatureMatchesTheDocumentedTestVector() {
        var key = new WebhookSigningKey("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(WebhookSigningKey.sign(
                        List.of(key),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1_614_265_330),
                        "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signatureIsVerifiedByTheOfficialLibrary() throws Exception {
        var key = WebhookSigningKey.fresh();

        assertThatCode(() -> verify(key, sign(key), BODY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> verify(key, sign(key), BODY + " ")).isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(WebhookSigningKey.fresh(), sign(key), BODY))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void bothKeysVerifyDuringRotation() {
        var former = WebhookSigningKey.fresh();
        var fresh = WebhookSigningKey.fresh();
        var signature = sign(fresh, former);

        assertThatCode(() -> verify(fresh, signature, BODY)).doesNotThrowAnyException();
        assertThatCode(() -> verify(former, signature, BODY)).doesNotThrowAnyException();
    }

    @Test
    void keyIs32RandomBytesAndNeverLogged() {
        var key = WebhookSigningKey.fresh();

        assertThat(key.value())
                .startsWith("whsec_")
                .isNotEqualTo(WebhookSigningKey.fresh().value());
        assertThat(Base64.getDecoder().decode(key.value().substring(6))).hasSize(32);
        assertThat(key.toString()).doesNotContain(key.value().substring(6));
    }

    private String sign(WebhookSigningKey... keys) {
        return WebhookSigningKey.sign(List.of(keys), "msg", now, BODY.getBytes(StandardCharsets.UTF_8));
    }

    private void verify(WebhookSigningKey key, String signature, String body) throws Exception {
        var headers = Map.of(
                "webhook-id", List.of("msg"),
                "webhook-timestamp", List.of(Long.toString(now.getEpochSecond())),
                "webhook-signature", List.of(signature));
        new Webhook(key.value()).verify(body, headers);
    }
}
