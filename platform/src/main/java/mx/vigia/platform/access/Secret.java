package mx.vigia.platform.access;

import java.security.SecureRandom;
import java.util.Base64;
import mx.vigia.platform.text.Sha256;

/**
 * A random key of 256 bits: a session, a token, a link in a letter. Only its hash is stored or sent to other services.
 */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String TOKEN_PREFIX = "vigia_";
    private static final int ID_LENGTH = 16;

    /** Returns a new random secret, as 43 characters of base64url. */
    public static Secret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Returns a new random secret for a program; its prefix lets secret scanners recognise it. */
    public static Secret newToken() {
        return new Secret(TOKEN_PREFIX + fresh().value());
    }

    /** Returns the id used in addresses: 64 bits of the hash, useless to readers of the address. */
    public String id() {
        return publicIdOf(hash());
    }

    /** Returns the public id of the secret with this hash. */
    public static String publicIdOf(String hash) {
        return hash.substring(0, ID_LENGTH);
    }

    /** Returns the SHA-256 in lower-case hex: the key of access.v1. */
    public String hash() {
        return Sha256.of(value);
    }

    /** Returns a text without the value, so that secrets do not reach a log. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
