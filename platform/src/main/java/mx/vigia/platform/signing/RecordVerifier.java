package mx.vigia.platform.signing;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.platform.signing.SignatureCheck.Reason;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * Verifies the signatures that a {@link RecordSigner} adds to Kafka records. A signature is valid for a limited time,
 * so that an old record that is sent once more is not believed for ever.
 */
public final class RecordVerifier {
    /** How far the clocks of signer and reader may differ. */
    public static final Duration MAX_CLOCK_SKEW = Duration.ofMinutes(5);

    private final Map<String, PublicKey> keys;
    private final Duration validFor;

    /**
     * Creates a verifier that accepts each of these keys: the current one, and the former one while it is replaced.
     *
     * @param validFor how long a record is accepted after it was signed
     */
    public RecordVerifier(List<PublicKey> keys, Duration validFor) {
        this.validFor = validFor;
        this.keys =
                keys.stream().distinct().collect(Collectors.toUnmodifiableMap(Ed25519Keys::idOf, Function.identity()));
    }

    /** Verifies a record as it was received at this moment. */
    public SignatureCheck verify(ConsumerRecord<String, byte[]> received, Instant now) {
        if (received.key() == null) {
            return new SignatureCheck.Refused(Reason.UNSIGNED);
        }
        try {
            return verify(received, text(received.headers(), RecordSignature.KEY_ID), now);
        } catch (DateTimeParseException
                | IllegalArgumentException e) { // a header is missing or not as a signer writes it
            return new SignatureCheck.Refused(Reason.UNSIGNED);
        }
    }

    private SignatureCheck verify(ConsumerRecord<String, byte[]> received, String keyId, Instant now) {
        var revision = text(received.headers(), RecordSignature.REVISION);
        var issued = text(received.headers(), RecordSignature.ISSUED);
        var signature = Base64.getDecoder().decode(text(received.headers(), RecordSignature.SIGNATURE));
        var genuine = new SignatureCheck.Genuine(keyId, Long.parseLong(revision), Instant.parse(issued));
        if (!genuine.issued().isAfter(now.minus(validFor))) { // first: a long log has many, and verifying takes time
            return new SignatureCheck.Refused(Reason.STALE);
        }
        var key = keys.get(keyId);
        if (key == null) {
            return new SignatureCheck.Refused(Reason.UNKNOWN_KEY);
        }
        var bytes = RecordSignature.signedBytes(
                received.topic(), keyId, received.key(), revision, issued, received.value());
        if (!Ed25519Keys.isSignature(signature, bytes, key)) {
            return new SignatureCheck.Refused(Reason.FORGED);
        }
        return genuine.issued().isAfter(now.plus(MAX_CLOCK_SKEW)) ? new SignatureCheck.Refused(Reason.FUTURE) : genuine;
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("expected the header " + name + " but found none");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
