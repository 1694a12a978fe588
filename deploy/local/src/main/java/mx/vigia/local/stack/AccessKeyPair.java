package mx.vigia.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The Ed25519 key pair with which this installation signs access grants: created once, kept in its data folder, one key
 * a line.
 *
 * @param signingKey the private key: PKCS #8, DER, base64
 * @param publicKey X.509, DER, base64
 */
public record AccessKeyPair(String signingKey, String publicKey) {

    public static AccessKeyPair of(DataFolder data) {
        try {
            if (!Files.exists(data.accessKeys())) {
                var whole = Files.writeString(data.accessKeys().resolveSibling("access.keys.new"), generate());
                Files.move(whole, data.accessKeys(), StandardCopyOption.ATOMIC_MOVE);
            }
            var lines = Files.readAllLines(data.accessKeys());
            return new AccessKeyPair(lines.get(0), lines.get(1));
        } catch (IOException failed) {
            throw new StartupException(
                    "Cannot keep the keys of access grants in " + data.accessKeys() + ": " + failed.getMessage(),
                    failed);
        }
    }

    private static String generate() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var base64 = Base64.getEncoder();
            return base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                    + base64.encodeToString(pair.getPublic().getEncoded()) + "\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has Ed25519", e);
        }
    }

    /** Returns a text without the private key, so that it does not reach a log. */
    @Override
    public String toString() {
        return "AccessKeyPair[" + publicKey + "]";
    }
}
