package mx.vigia.platform.signing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the signature of a Kafka record covers, and the headers that carry it.
 *
 * <p>The signed bytes are these fields in turn: {@value #DOMAIN}, topic, id of the key, key of the record, revision
 * (decimal digits), time of issue (ISO 8601, UTC), value. Each is UTF-8, preceded by its length as four bytes,
 * big-endian; the value of a tombstone has the length -1 and no bytes.
 */
final class RecordSignature {
    static final String SIGNATURE = "vigia-signature";
    static final String ISSUED = "vigia-issued";
    static final String REVISION = "vigia-revision";
    static final String KEY_ID = "vigia-key-id";

    /** Keeps the signature from being valid for anything else that is signed with the same key. */
    static final String DOMAIN = "vigia-record-signature-v1";

    private RecordSignature() {}

    static byte[] signedBytes(
            String topic, String keyId, String key, String revision, String issued, byte @Nullable [] value) {
        var bytes = new ByteArrayOutputStream();
        for (var field : List.of(DOMAIN, topic, keyId, key, revision, issued)) {
            append(bytes, field.getBytes(StandardCharsets.UTF_8));
        }
        append(bytes, value);
        return bytes.toByteArray();
    }

    private static void append(ByteArrayOutputStream bytes, byte @Nullable [] field) {
        var length = ByteBuffer.allocate(Integer.BYTES).putInt(field == null ? -1 : field.length);
        bytes.writeBytes(length.array());
        if (field != null) {
            bytes.writeBytes(field);
        }
    }
}
