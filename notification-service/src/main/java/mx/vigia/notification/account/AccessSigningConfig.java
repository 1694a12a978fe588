package mx.vigia.notification.account;

import io.smallrye.config.ConfigMapping;

/** The key with which this service signs access grants. */
@ConfigMapping(prefix = "vigia.access")
public interface AccessSigningConfig {
    /** The private key that signs access grants: PKCS #8, DER, base64. No other service has it. */
    String signingKey();
}
