package mx.vigia.platform.signing;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Signs Kafka records with Ed25519 (RFC 8032), tombstones included, so that their readers need not trust whoever can
 * write to the topic. Its readers have a {@link RecordVerifier}.
 *
 * <pre>{@code
 * var signer = new RecordSigner(privateKey, publicKey);
 * producer.send(signer.sign(new ProducerRecord<>("loans.v1", "rayuela", json), loan.revision(), clock.instant()));
 * }</pre>
 */
public final class RecordSigner {
    private final PrivateKey key;
    private final String keyId;

    /** Creates a signer; readers find the public half by its id. */
    public RecordSigner(PrivateKey key, PublicKey publicKey) {
        this.key = key;
        this.keyId = Ed25519Keys.idOf(publicKey);
    }

    /** Returns the id of the public key that verifies what is signed here. */
    public String keyId() {
        return keyId;
    }

    /**
     * Adds the headers of a signature to a record, and returns it.
     *
     * @param revision a number that grows with each change of what the key of the record stands for
     * @param issued when it is signed; kept in milliseconds
     */
    public ProducerRecord<String, byte[]> sign(ProducerRecord<String, byte[]> signed, long revision, Instant issued) {
        var revisionText = Long.toString(revision);
        var issuedText = issued.truncatedTo(ChronoUnit.MILLIS).toString();
        var bytes = RecordSignature.signedBytes(
                signed.topic(), keyId, signed.key(), revisionText, issuedText, signed.value());
        addHeader(signed, RecordSignature.KEY_ID, keyId);
        addHeader(signed, RecordSignature.REVISION, revisionText);
        addHeader(signed, RecordSignature.ISSUED, issuedText);
        addHeader(signed, RecordSignature.SIGNATURE, Base64.getEncoder().encodeToString(Ed25519Keys.sign(bytes, key)));
        return signed;
    }

    private static void addHeader(ProducerRecord<String, byte[]> signed, String name, String value) {
        signed.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
