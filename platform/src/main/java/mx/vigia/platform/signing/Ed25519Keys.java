package mx.vigia.platform.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import mx.vigia.platform.text.Sha256;

/**
 * Reads Ed25519 keys (RFC 8032) from settings: DER in base64 on one line, as OpenSSL writes it. Signs with them, and
 * verifies.
 *
 * <pre>{@code
 * openssl genpkey -algorithm ed25519 -outform DER | openssl base64 -A      # the private key, PKCS #8
 * … | openssl pkey -inform DER -pubout -outform DER | openssl base64 -A    # its public key, X.509
 * }</pre>
 */
public final class Ed25519Keys {
    private static final String ALGORITHM = "Ed25519";
    private static final int ID_LENGTH = 16;

    private Ed25519Keys() {}

    /**
     * Reads a private key in PKCS #8.
     *
     * @throws IllegalArgumentException if it is none; the message does not contain it
     */
    public static PrivateKey parsePrivate(String base64) {
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(spec);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("expected a private Ed25519 key (PKCS #8, DER, base64) but found none");
        }
    }

    /**
     * Reads a public key in X.509.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PublicKey parsePublic(String base64) {
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
            return KeyFactory.getInstance(ALGORITHM).generatePublic(spec);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("expected a public Ed25519 key (X.509, DER, base64) but found none");
        }
    }

    /** Whether a text is a public key in X.509. */
    public static boolean isPublic(String base64) {
        try {
            parsePublic(base64);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a text is the private key of a public one, or any private key if that is none. */
    public static boolean isPrivateOf(String publicKey, String base64) {
        try {
            var privateKey = parsePrivate(base64);
            return !isPublic(publicKey) || isPair(privateKey, parsePublic(publicKey));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isPair(PrivateKey privateKey, PublicKey publicKey) {
        var bytes = publicKey.getEncoded();
        return isSignature(sign(bytes, privateKey), bytes, publicKey);
    }

    /** Returns the signature of these bytes. */
    static byte[] sign(byte[] bytes, PrivateKey key) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Whether these are the signature of these bytes with the private key of this public one. */
    static boolean isSignature(byte[] signature, byte[] bytes, PublicKey key) {
        try {
            var verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(key);
            verification.update(bytes);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) { // bytes that are no signature at all
            return false;
        }
    }

    /** Returns the id of a public key: 64 bits of the SHA-256 of its X.509 form, in lower-case hex. */
    public static String idOf(PublicKey key) {
        return Sha256.of(key.getEncoded()).substring(0, ID_LENGTH);
    }
}
