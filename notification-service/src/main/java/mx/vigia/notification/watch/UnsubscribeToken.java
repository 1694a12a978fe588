package mx.vigia.notification.watch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token in a letter's unsubscribe link, also for one click (List-Unsubscribe-Post, RFC 8058). Sealed, it states
 * what one person may stop without signing in and without expiry: one watch, or all the watches that one notice, or all
 * notices of one letter, were due to, or all letters about sources, or about one bill. It contains no address.
 */
public record UnsubscribeToken(Stops stops, UUID id, UUID person) {
    private static final int BODY_LENGTH = 1 + 16 + 16;
    private static final int SEAL_LENGTH = 16;

    /** Returns the 66 characters of the link. */
    public String encode(String key) {
        var body = ByteBuffer.allocate(BODY_LENGTH + SEAL_LENGTH)
                .put((byte) stops.ordinal())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits());
        body.put(seal(Arrays.copyOf(body.array(), BODY_LENGTH), key));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(body.array());
    }

    /** Returns the content of a token, if it is authentic and complete. */
    public static Optional<UnsubscribeToken> open(String token, String key) {
        if (!token.matches("[A-Za-z0-9_-]{66}")) {
            return Optional.empty();
        }
        var bytes = Base64.getUrlDecoder().decode(token);
        var body = Arrays.copyOf(bytes, BODY_LENGTH);
        if (!MessageDigest.isEqual(
                seal(body, key), Arrays.copyOfRange(bytes, BODY_LENGTH, BODY_LENGTH + SEAL_LENGTH))) {
            return Optional.empty();
        }
        var stated = ByteBuffer.wrap(body);
        return Optional.of(new UnsubscribeToken(
                Stops.values()[stated.get()],
                new UUID(stated.getLong(), stated.getLong()),
                new UUID(stated.getLong(), stated.getLong())));
    }

    private static byte[] seal(byte[] body, String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("stop|" + key).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(body), SEAL_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** What {@link #id} identifies. */
    public enum Stops {
        WATCH,
        NOTICE,
        /** The person again: all letters about sources. */
        SOURCES,
        /** A letter: all that its notices were due to. */
        LETTER,
        /** A bill: all letters about it. */
        BILL
    }
}
