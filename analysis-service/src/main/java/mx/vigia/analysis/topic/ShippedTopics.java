package mx.vigia.analysis.topic;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The topic files shipped with Vigía: {@code topics/*.yaml} in the order of {@code topics/catalog.yaml}.
 *
 * @param order the file {@code catalog.yaml}, and {@code words} the file {@code words.yaml} with the words shared by
 *     several topics
 * @param files each topic's by its id
 */
public record ShippedTopics(String order, String words, Map<String, String> files) {
    private static final String FOLDER = "topics/";

    public ShippedTopics {
        files = new LinkedHashMap<>(files);
    }

    public static ShippedTopics read() {
        String order = written("catalog");
        Map<String, String> files = new LinkedHashMap<>();
        TopicYaml.read(order, new TypeReference<List<String>>() {}).forEach(id -> files.put(id, written(id)));
        return new ShippedTopics(order, written("words"), files);
    }

    private static String written(String name) {
        try (InputStream file = ShippedTopics.class.getClassLoader().getResourceAsStream(FOLDER + name + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read topics/" + name + ".yaml", unreadable);
        }
    }
}
