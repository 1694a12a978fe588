package mx.vigia.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * An OpenAPI example recorded from a real response: {@code -Dopenapi.write} overwrites it, otherwise the response must
 * have the same fields.
 *
 * @param operation the name of the operation, as in {@code putCommitteesByIdSubjects}
 */
record RecordedExample(String operation) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Path.of("src/main/resources/interface/samples");
    private static final String SINK = "http://(?:127\\.0\\.0\\.1|localhost):\\d+/[^\"]*";

    /**
     * Records or checks the request path, the request body (empty if none) and the response; the address of a test sink
     * is replaced by a public one.
     */
    void is(String requested, String sent, ValidatableResponse answer) {
        var given = JSON.createObjectNode().put("asked", requested);
        if (!sent.isEmpty()) {
            given.set("sent", read(sent));
        }
        given.set("answer", read(answer.extract().asString().replaceAll(SINK, "https://hooks.example.org/vigia")));
        try {
            if (System.getProperty("openapi.write") != null) {
                Files.writeString(file(), written(given) + "\n");
            }
            assertThat(fields(given)).isEqualTo(fields(JSON.readTree(file().toFile())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path file() {
        return FOLDER.resolve(operation + ".json");
    }

    private static String written(ObjectNode sample) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sample).replace("\" : ", "\": ");
    }

    private static List<List<String>> fields(JsonNode sample) {
        return List.of(names(sample), names(sample.path("sent")), names(sample.path("answer")));
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
