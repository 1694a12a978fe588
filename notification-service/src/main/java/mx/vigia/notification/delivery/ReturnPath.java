package mx.vigia.notification.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The envelope sender of each letter: the address of the mailbox for what comes back, with the name of the letter after a plus sign, sealed. Whoever has not seen the letter
 * cannot make one, so nobody can have somebody else's letters stopped. Servers may write it in capitals.
 */
final class ReturnPath {
    private static final int ID = 16;
    private static final int SEAL = 10;
    private static final HexFormat HEX = HexFormat.of();

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
                Pattern.quote(before) + "([0-9a-f]{" + 2 * (ID + SEAL) + "})" + Pattern.quote(after),
                Pattern.CASE_INSENSITIVE);
    }

    String of(UUID letter) {
        var id = bytes(letter);
        return before + HEX.formatHex(id) + HEX.formatHex(seal(id)) + after;
    }

    /** The letter whose envelope sender stands in these words, if it is one of ours. */
    Optional<UUID> letterIn(String words) {
        return ours.matcher(words)
                .results()
                .map(found -> HEX.parseHex(found.group(1).toLowerCase(Locale.ROOT)))
                .filter(this::isSealed)
                .map(bytes -> ByteBuffer.wrap(bytes))
                .map(bytes -> new UUID(bytes.getLong(), bytes.getLong()))
                .findFirst();
    }

    private boolean isSealed(byte[] bytes) {
        return MessageDigest.isEqual(seal(Arrays.copyOf(bytes, ID)), Arrays.copyOfRange(bytes, ID, ID + SEAL));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] seal(byte[] id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("bounce|" + key).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(id), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
