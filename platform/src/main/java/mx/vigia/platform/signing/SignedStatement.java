package mx.vigia.platform.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Something one service says to another through a reader's browser: JSON that cannot be altered and does not last.
 *
 * <pre>{@code
 * var token = SignedStatement.sign(Map.of("query", "agua"), clock.instant(), Duration.ofMinutes(10), key);
 * var query = SignedStatement.open(token, clock.instant(), key).map(said -> said.path("query").asText());
 * }</pre>
 *
 * <p>The form is {@code base64url(payload) . base64url(HMAC-SHA256)}; it is signed, not secret.
 */
public final class SignedStatement {

    private static final int MIN_KEY_LENGTH = 32;
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private SignedStatement() {}

    /** Signs a map or a record; the signature is valid until {@code now + valid}. */
    public static String sign(Object says, Instant now, Duration valid, String key) {
        var payload = JSON.createObjectNode().put("until", now.plus(valid).toEpochMilli());
        payload.set("says", JSON.valueToTree(says));
        try {
            var body = base64(JSON.writeValueAsBytes(payload));
            return body + "." + base64(hmac(body, key));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A statement must be writable as JSON", e);
        }
    }

    /** Returns the signed content if the key matches, the token is unaltered and it has not expired. */
    public static Optional<JsonNode> open(String token, Instant now, String key) {
        var dot = token == null ? -1 : token.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var body = token.substring(0, dot);
        var expected = base64(hmac(body, key)).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, token.substring(dot + 1).getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        return verifiedPayload(body)
                .filter(stated -> now.toEpochMilli() < stated.path("until").asLong())
                .map(stated -> stated.path("says"));
    }

    private static Optional<JsonNode> verifiedPayload(String body) {
        try {
            return Optional.of(JSON.readTree(Base64.getUrlDecoder().decode(body)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] hmac(String body, String key) {
        if (key.length() < MIN_KEY_LENGTH) {
            throw new IllegalArgumentException(
                    "A signing key needs %d characters or more but has %d".formatted(MIN_KEY_LENGTH, key.length()));
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(body.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
