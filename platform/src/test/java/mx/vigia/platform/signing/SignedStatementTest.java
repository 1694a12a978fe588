package mx.vigia.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import mx.vigia.platform.access.Secret;
import org.junit.jupiter.api.Test;

class SignedStatementTest {

    private static final String KEY = "a-key-of-more-than-thirty-two-characters";
    private static final Instant NOW = Instant.parse("2026-09-03T14:00:00Z");

    private final String token = SignedStatement.sign(
            Map.of("query", "agua \"ley general\"", "perDay", 0.4, "overlaps", List.of("a")),
            NOW,
            Duration.ofMinutes(10),
            KEY);

    @Test
    void statementIsReadUntilItExpires() {
        var stated = SignedStatement.open(token, NOW.plusSeconds(599), KEY).orElseThrow();

        assertThat(stated.path("query").asText()).isEqualTo("agua \"ley general\"");
        assertThat(stated.path("perDay").asDouble()).isEqualTo(0.4);
    }

    @Test
    void expiredStatementIsRejected() {
        assertThat(SignedStatement.open(token, NOW.plusSeconds(600), KEY)).isEmpty();
    }

    @Test
    void alteredStatementIsRejected() {
        var forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"until\":99999999999999,\"says\":{}}".getBytes(StandardCharsets.UTF_8));

        assertThat(SignedStatement.open(forged + token.substring(token.lastIndexOf('.')), NOW, KEY))
                .isEmpty();
        assertThat(SignedStatement.open(token + "A", NOW, KEY)).isEmpty();
        assertThat(SignedStatement.open(token.replace('.', 'x'), NOW, KEY)).isEmpty();
        assertThat(SignedStatement.open("", NOW, KEY)).isEmpty();
        assertThat(SignedStatement.open(null, NOW, KEY)).isEmpty();
    }

    @Test
    void otherKeyIsRejectedAndShortKeyRefused() {
        assertThat(SignedStatement.open(token, NOW, KEY + "!")).isEmpty();
        assertThatThrownBy(() -> SignedStatement.sign(Map.of(), NOW, Duration.ofMinutes(1), "short"))
                .hasMessageContaining("32");
    }

    @Test
    void aSecretIsLongDifferentAndNeverPrinted() {
        var secret = Secret.fresh();

        assertThat(secret.value()).hasSize(43).isNotEqualTo(Secret.fresh().value());
        assertThat(secret.hash()).matches("[0-9a-f]{64}");
        assertThat(secret).asString().doesNotContain(secret.value());
    }
}
