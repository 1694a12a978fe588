package mx.vigia.notification.channel.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import mx.vigia.platform.text.Sha256;

/**
 * Encrypts secrets that must be readable again, but not in the database: AES-256-GCM, bound to the endpoint it belongs
 * to, prefixed with the name of its key.
 */
@ApplicationScoped
class SecretSealer {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_ID_LENGTH = 4;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final List<byte[]> keys;

    @Inject
    SecretSealer(EndpointConfig config) {
        this(Stream.concat(Stream.of(config.key()), config.formerKey().stream()).toList());
    }

    /** Creates a sealer: the first key encrypts, all of them decrypt. */
    SecretSealer(List<String> keys) {
        this.keys =
                keys.stream().map(key -> Sha256.bytes("vigia endpoints " + key)).toList();
    }

    byte[] seal(String secret, UUID endpoint) {
        var nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        var key = keys.getFirst();
        var shut = cipher(Cipher.ENCRYPT_MODE, key, nonce, endpoint, secret.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(KEY_ID_LENGTH + NONCE_LENGTH + shut.length)
                .put(name(key))
                .put(nonce)
                .put(shut)
                .array();
    }

    String open(byte[] shut, UUID endpoint) {
        var name = Arrays.copyOf(shut, KEY_ID_LENGTH);
        var key = keys.stream()
                .filter(known -> Arrays.equals(name(known), name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "VIGIA_ENDPOINTS_KEY: expected the key that endpoint " + endpoint + " was sealed with"));
        var nonce = Arrays.copyOfRange(shut, KEY_ID_LENGTH, KEY_ID_LENGTH + NONCE_LENGTH);
        var rest = Arrays.copyOfRange(shut, KEY_ID_LENGTH + NONCE_LENGTH, shut.length);
        return new String(cipher(Cipher.DECRYPT_MODE, key, nonce, endpoint, rest), StandardCharsets.UTF_8);
    }

    private static byte[] cipher(int mode, byte[] key, byte[] nonce, UUID endpoint, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(endpoint.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed for endpoint " + endpoint + " was altered", e);
        }
    }

    private static byte[] name(byte[] key) {
        return Arrays.copyOf(Sha256.bytes("name " + HexFormat.of().formatHex(key)), KEY_ID_LENGTH);
    }
}
