package mx.vigia.analysis.bill;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** SHA-256, and the identifiers made from it: the same words always get the same name. */
public final class Digest {
    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;

    private Digest() {}

    /** The digest in lower-case hexadecimal. */
    public static String of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest in lower-case hexadecimal. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    /** An identifier that depends on the words alone (RFC 9562, version 8). */
    public static UUID identifier(String words) {
        byte[] digest = sha256(words.getBytes(StandardCharsets.UTF_8));
        digest[VERSION_BYTE] = (byte) (digest[VERSION_BYTE] & 0x0f | 0x80);
        digest[VARIANT_BYTE] = (byte) (digest[VARIANT_BYTE] & 0x3f | 0x80);
        ByteBuffer buffer = ByteBuffer.wrap(digest);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
