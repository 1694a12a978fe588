package mx.vigia.scraper.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import mx.vigia.platform.text.Sha256;

/** Events as text, and the digest of what they say: fields in a fixed order, so that equal content is equal text. */
final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Json() {}

    static String of(Object event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String digest(Object content) {
        return Sha256.of(of(content).getBytes(StandardCharsets.UTF_8));
    }
}
