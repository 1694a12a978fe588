package mx.vigia.notification.channel.endpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key by which an endpoint verifies our webhooks: their signature is an HMAC (Standard Webhooks 1.0.0). */
public record WebhookSigningKey(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "whsec_";
    private static final int KEY_LENGTH = 32;

    static WebhookSigningKey fresh() {
        var bytes = new byte[KEY_LENGTH];
        RANDOM.nextBytes(bytes);
        return new WebhookSigningKey(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * Returns the value of {@code webhook-signature}: one signature for each key, over the exact bytes that are sent.
     */
    public static String sign(List<WebhookSigningKey> keys, String id, Instant at, byte[] body) {
        return keys.stream().map(key -> key.signature(id, at, body)).collect(Collectors.joining(" "));
    }

    private String signature(String id, Instant at, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(value.substring(PREFIX.length())), "HmacSHA256"));
            mac.update((id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** Never contains the value: secrets do not reach a log. */
    @Override
    public String toString() {
        return "SigningKey[…]";
    }
}
