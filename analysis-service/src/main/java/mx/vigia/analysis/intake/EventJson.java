package mx.vigia.analysis.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.regex.Pattern;
import mx.vigia.platform.kafka.InvalidRecordException;

/** Parses the JSON of an event, whose texts may be as long as a record. */
public final class EventJson {
    private static final int MAX_STRING_LENGTH = 12 * 1024 * 1024;
    private static final ObjectReader LENIENT_READER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_STRING_LENGTH)
                            .build())
                    .build())
            .reader();

    private static final ObjectReader STRICT_READER =
            LENIENT_READER.with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final Pattern DUPLICATE_FIELD_PATTERN = Pattern.compile("Duplicate field '(.+?)'.*", Pattern.DOTALL);

    private EventJson() {}

    static JsonNode parseTree(byte[] event) {
        return parseTree(event, LENIENT_READER);
    }

    /** Parses JSON and rejects duplicate fields, because it would be unknown which of the two was meant. */
    public static JsonNode parseStrict(byte[] order) {
        return parseTree(order, STRICT_READER);
    }

    private static JsonNode parseTree(byte[] event, ObjectReader reader) {
        if (event == null || event.length == 0) {
            throw new InvalidRecordException("expected an event but found no bytes");
        }
        try {
            return reader.readTree(event);
        } catch (JsonProcessingException notJson) {
            throw toInvalidRecord(notJson);
        } catch (IOException unread) {
            throw new IllegalStateException("Reading from memory failed", unread);
        }
    }

    private static InvalidRecordException toInvalidRecord(JsonProcessingException why) {
        var twice = DUPLICATE_FIELD_PATTERN.matcher(why.getOriginalMessage());
        return twice.matches()
                ? new InvalidRecordException("expected each field once but found twice: " + twice.group(1), why)
                : new InvalidRecordException("expected JSON but found: " + why.getMessage(), why);
    }
}
