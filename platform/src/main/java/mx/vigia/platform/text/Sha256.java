package mx.vigia.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** SHA-256 (FIPS 180-4), as 64 lower-case hexadecimal digits, and identifiers made from it. */
public final class Sha256 {
    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;

    private Sha256() {}

    /** Returns the digest of this text in UTF-8, in hexadecimal. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the digest of these bytes, in hexadecimal. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(incremental().digest(bytes));
    }

    /** Returns the 32 bytes of the digest of this text in UTF-8. */
    public static byte[] bytes(String text) {
        return incremental().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns an identifier that depends on this text alone (RFC 9562, version 8). */
    public static UUID identifier(String text) {
        byte[] digest = bytes(text);
        digest[VERSION_BYTE] = (byte) (digest[VERSION_BYTE] & 0x0f | 0x80);
        digest[VARIANT_BYTE] = (byte) (digest[VARIANT_BYTE] & 0x3f | 0x80);
        ByteBuffer buffer = ByteBuffer.wrap(digest);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** Returns a hash function that takes its input in parts. */
    public static MessageDigest incremental() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("expected SHA-256, which every Java platform has", e);
        }
    }
}
