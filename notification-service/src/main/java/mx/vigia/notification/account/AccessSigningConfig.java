package mx.vigia.notification.account;

import io.smallrye.config.ConfigMapping;

/** The key pair with which this service signs access grants. */
@ConfigMapping(prefix = "vigia.access")
public interface AccessSigningConfig {
    /** The private key that signs access grants: PKCS #8, DER, base64. No other service has it. */
    String signingKey();

    /** The public key of access grants, which every service has: X.509, DER, base64. */
    String publicKey();
}
