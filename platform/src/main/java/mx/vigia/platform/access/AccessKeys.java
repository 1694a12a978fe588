package mx.vigia.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import mx.vigia.platform.signing.Ed25519Keys;
import mx.vigia.platform.signing.RecordSigner;
import mx.vigia.platform.signing.RecordVerifier;
import mx.vigia.platform.signing.SignatureCheck;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Verifies the records of access.v1 with the current public key, and with the former one while it is replaced. */
@ApplicationScoped
public class AccessKeys {
    /**
     * How long a grant counts after it was signed, wherever it is held. As long as Kafka keeps tombstones by default
     * ({@code delete.retention.ms}): once that of a revocation has gone, every grant from before it is stale.
     */
    public static final Duration VALID_FOR = Duration.ofHours(24);

    /** The age at which a signature is renewed: what is left is how long the signing service may be away. */
    public static final Duration RENEW_AFTER = Duration.ofHours(6);

    private final PublicKey current;
    private final RecordVerifier verifier;

    public AccessKeys(AccessKeysConfig config) {
        this.current = Ed25519Keys.parsePublic(config.publicKey());
        this.verifier = new RecordVerifier(
                Stream.concat(Stream.of(current), config.formerPublicKey().map(Ed25519Keys::parsePublic).stream())
                        .toList(),
                VALID_FOR);
    }

    /** Returns the signer of records that the current public key verifies, with the private key of its pair. */
    public RecordSigner signer(PrivateKey key) {
        return new RecordSigner(key, current);
    }

    /** Verifies a record as it was received at this moment. */
    public SignatureCheck verify(ConsumerRecord<String, byte[]> received, Instant now) {
        return verifier.verify(received, now);
    }
}
