package mx.vigia.platform.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The public keys with which every service verifies access grants. */
@ConfigMapping(prefix = "vigia.access")
public interface AccessKeysConfig {
    /** The public key of access grants, which every service has: X.509, DER, base64. */
    String publicKey();

    /** The public key before that one, accepted while the pair is replaced. */
    Optional<String> formerPublicKey();
}
