package mx.vigia.analysis.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Reads the files of topics; what cannot be understood is an {@link IllegalArgumentException} that says where and what. */
final class TopicYaml {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private TopicYaml() {}

    static <T> T read(String file, TypeReference<T> type) {
        try {
            T read = YAML.readValue(file, type);
            if (read == null) {
                throw new IllegalArgumentException("the file of a topic is empty");
            }
            return read;
        } catch (JsonProcessingException notThat) {
            var at = notThat.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ": ";
            throw new IllegalArgumentException(where + notThat.getOriginalMessage(), notThat);
        }
    }
}
