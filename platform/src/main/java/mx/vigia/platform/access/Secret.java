package mx.vigia.platform.access;

import java.security.SecureRandom;
import java.util.Base64;
import mx.vigia.platform.text.Sha256;

/** An opaque key of 256 bits: a session, a token, a link in a letter. Only its hash is ever stored or sent to another service. */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String TOKEN_PREFIX = "vigia_";
    private static final int ID_LENGTH = 16;

    /** A secret nobody has seen, as 43 characters of base64url. */
    public static Secret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A secret nobody has seen, for a program: what looks for secrets where none should be finds it by its first letters. */
    public static Secret newToken() {
        return new Secret(TOKEN_PREFIX + fresh().value());
    }

    /** What it is named by in addresses: 64 bits of its hash, of no use to whoever reads them. */
    public String id() {
        return publicIdOf(hash());
    }

    /** What the secret with this hash is named by. */
    public static String publicIdOf(String hash) {
        return hash.substring(0, ID_LENGTH);
    }

    /** SHA-256 in lower-case hex: the key of access.v1. */
    public String hash() {
        return Sha256.of(value);
    }

    /** Never the value: secrets do not reach a log. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
