package mx.vigia.platform.signing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import mx.vigia.platform.text.Sha256;

/**
 * Ids that one service hands to another through a reader's browser, which learns neither what they are nor how many
 * (AES-GCM, always of the same length).
 *
 * <pre>{@code
 * var sealed = SealedIds.seal(List.of(watch), 20, key);
 * var ids = SealedIds.open(sealed, key);
 * }</pre>
 */
public final class SealedIds {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int BYTES_PER_ID = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final UUID NIL_UUID = new UUID(0, 0);
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedIds() {}

    /** Returns these ids sealed, with room for {@code room} ids; further ones are left out. */
    public static String seal(List<UUID> ids, int room, String key) {
        var plain = ByteBuffer.allocate(room * BYTES_PER_ID);
        Stream.concat(ids.stream(), Stream.generate(() -> NIL_UUID))
                .limit(room)
                .forEach(id -> plain.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce, key).doFinal(plain.array());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + closed.length)
                            .put(nonce)
                            .put(closed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    /** Returns the ids sealed with this key; an empty list if the token is not one. */
    public static List<UUID> open(String sealed, String key) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed));
            var nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            var closed = new byte[bytes.remaining()];
            bytes.get(closed);
            var plain = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce, key).doFinal(closed));
            return Stream.generate(() -> new UUID(plain.getLong(), plain.getLong()))
                    .limit(plain.remaining() / BYTES_PER_ID)
                    .filter(id -> !id.equals(NIL_UUID))
                    .toList();
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException e) {
            return List.of();
        }
    }

    private static Cipher cipher(int mode, byte[] nonce, String key) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(Sha256.bytes("ids\n" + key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
