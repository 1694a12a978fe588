package mx.vigia.notification.delivery;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The envelope sender of each letter: the address of the bounce mailbox, with the sealed id of the letter after a plus
 * sign. It cannot be made without having seen the letter, so other people's letters cannot be stopped with it. Servers
 * may write it in capitals. Sealed and written with 32 characters for five bits each, a letter's id takes 42 of the 64
 * characters before an at sign (RFC 5321 §4.5.3.1.1).
 */
final class ReturnPath {
    private static final int ID_LENGTH = 16;
    private static final int SEAL_LENGTH = 10;
    private static final int ENCODED_LENGTH = 42;
    private static final int RADIX = 32;

    private final String before;
    private final String after;
    private final String key;
    private final Pattern ours;

    ReturnPath(String address, String key) {
        var at = address.indexOf('@');
        this.before = address.substring(0, at) + "+";
        this.after = address.substring(at);
        this.key = key;
        this.ours = Pattern.compile(
                Pattern.quote(before) + "([0-9a-v]{" + ENCODED_LENGTH + "})" + Pattern.quote(after),
                Pattern.CASE_INSENSITIVE);
    }

    String of(UUID letter) {
        var id = toFixedLength(letter);
        return before
                + encode(ByteBuffer.allocate(ID_LENGTH + SEAL_LENGTH)
                        .put(id)
                        .put(seal(id))
                        .array())
                + after;
    }

    /** Returns the letter whose envelope sender is in this text, if it is one of ours. */
    Optional<UUID> findLetter(String words) {
        return ours.matcher(words)
                .results()
                .map(found -> new BigInteger(found.group(1), RADIX))
                .filter(number -> number.bitLength() <= Byte.SIZE * (ID_LENGTH + SEAL_LENGTH))
                .map(ReturnPath::toFixedLength)
                .filter(this::hasValidSeal)
                .map(bytes -> ByteBuffer.wrap(bytes))
                .map(bytes -> new UUID(bytes.getLong(), bytes.getLong()))
                .findFirst();
    }

    private boolean hasValidSeal(byte[] bytes) {
        return MessageDigest.isEqual(
                seal(Arrays.copyOf(bytes, ID_LENGTH)), Arrays.copyOfRange(bytes, ID_LENGTH, ID_LENGTH + SEAL_LENGTH));
    }

    private static String encode(byte[] bytes) {
        var digits = new BigInteger(1, bytes).toString(RADIX);
        return "0".repeat(ENCODED_LENGTH - digits.length()) + digits;
    }

    /** Returns as many bytes as were written: a number leaves out leading zeros, or has one more byte for its sign. */
    private static byte[] toFixedLength(BigInteger number) {
        var some = number.toByteArray();
        var all = new byte[ID_LENGTH + SEAL_LENGTH];
        int kept = Math.min(some.length, all.length);
        System.arraycopy(some, some.length - kept, all, all.length - kept, kept);
        return all;
    }

    private static byte[] toFixedLength(UUID id) {
        return ByteBuffer.allocate(ID_LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] seal(byte[] id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("bounce|" + key).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(id), SEAL_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
