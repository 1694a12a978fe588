package mx.vigia.analysis.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;

/** The JSON of an event, whose texts may be as long as a record. */
final class EventJson {
    private static final int LONGEST = 12 * 1024 * 1024;
    private static final ObjectReader JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .reader();

    private EventJson() {}

    static JsonNode tree(byte[] event) {
        if (event == null || event.length == 0) {
            throw new Unacceptable("expected an event but found no bytes");
        }
        try {
            return JSON.readTree(event);
        } catch (IOException notJson) {
            throw new Unacceptable("expected JSON but found: " + notJson.getMessage(), notJson);
        }
    }
}
