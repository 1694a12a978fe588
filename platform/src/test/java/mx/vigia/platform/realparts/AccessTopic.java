package mx.vigia.platform.realparts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.platform.access.AccessKeys;
import mx.vigia.platform.access.AccessKeysConfig;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.KafkaClientConfig;
import mx.vigia.platform.signing.Ed25519Keys;
import mx.vigia.platform.signing.RecordSigner;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Grants access to the holders of secrets, as notification-service does: on access.v1 of the real Kafka, signed with
 * the key pair of tests.
 *
 * <pre>{@code
 * AccessTopic.publish(secret.hash(), json);
 * }</pre>
 */
public final class AccessTopic {
    public static final String NAME = "access.v1";

    /** The private key of tests. */
    public static final String SIGNING_KEY = "MC4CAQAwBQYDK2VwBCIEIJYH2gjHrU4Z4tRhaqLQM8cc89swK9G0l2P5DGK3HBKL";

    /** The public key of tests. */
    public static final String PUBLIC_KEY = "MCowBQYDK2VwAyEAkZ2omejgmmeqqUPvzi+7rCp4Fe/lOWZ5yTFSANbsAfM=";

    private static final long REVOCATION = Long.MAX_VALUE;

    private AccessTopic() {}

    /** Publishes a grant of the first revision, or with null a revocation. */
    public static void publish(String hash, String grant) {
        publish(hash, grant == null ? null : grant.getBytes(StandardCharsets.UTF_8), grant == null ? REVOCATION : 1);
    }

    /** Publishes a grant of this revision. */
    public static void publish(String hash, byte[] grant, long revision) {
        send(signer().sign(new ProducerRecord<>(NAME, hash, grant), revision, Instant.now()));
    }

    /** Sends a record as it is. */
    public static void send(ProducerRecord<String, byte[]> record) {
        try (var producer = new EventProducer(KafkaClientConfig.plaintext(RealParts.bootstrap()), Map.of())) {
            producer.open();
            producer.sendAll(List.of(record));
        }
    }

    public static RecordSigner signer() {
        return new RecordSigner(Ed25519Keys.parsePrivate(SIGNING_KEY), Ed25519Keys.parsePublic(PUBLIC_KEY));
    }

    /** The keys of a service that verifies grants, for one that a test creates itself. */
    public static AccessKeys keys() {
        return keys(PUBLIC_KEY, null);
    }

    /** The keys of a service during a rotation; the former one may be null. */
    public static AccessKeys keys(String current, String former) {
        return new AccessKeys(new AccessKeysConfig() {
            @Override
            public String publicKey() {
                return current;
            }

            @Override
            public Optional<String> formerPublicKey() {
                return Optional.ofNullable(former);
            }
        });
    }
}
