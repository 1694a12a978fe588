package mx.vigia.platform.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The event contract as its files have it. */
final class EventContract {
    static final Path FOLDER = Path.of("../docs/contract/src/main/resources/contract");
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode document;

    private EventContract(JsonNode document) {
        this.document = document;
    }

    static EventContract read() {
        return new EventContract(new YAMLMapper().readTree(text(FOLDER.resolve("asyncapi.yaml"))));
    }

    JsonNode document() {
        return document;
    }

    /** The channels by their names. */
    List<Map.Entry<String, JsonNode>> channels() {
        return List.copyOf(document.path("channels").properties());
    }

    /** Resolves a reference within the document; a missing node if it does not resolve. */
    JsonNode at(String reference) {
        return document.at(reference.substring(1));
    }

    /** The one kind of message of a channel. */
    JsonNode messageOf(JsonNode channel) {
        return at(channel.path("messages").iterator().next().path("$ref").asString());
    }

    static JsonNode schema(String file) {
        return JSON.readTree(text(FOLDER.resolve(file)));
    }

    /** The samples of a topic: the names of their files, in order. */
    static List<String> samplesOf(String topic) {
        return names(FOLDER.resolve("samples")).stream()
                .filter(name -> name.startsWith(topic + "."))
                .toList();
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
