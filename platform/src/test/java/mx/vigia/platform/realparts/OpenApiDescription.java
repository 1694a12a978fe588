package mx.vigia.platform.realparts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The OpenAPI description of a running service, to be checked against the API rules and against the stored copy.
 *
 * <pre>{@code
 * OpenApiDescription.ofRunningService().keepsTheRules();
 * OpenApiDescription.ofRunningService().isAsKept("analysis");
 * }</pre>
 */
public final class OpenApiDescription {
    private static final Path KEPT = Path.of("../docs/api");
    private static final String WRITE = "openapi.write";
    private static final String JOINED = "openapi";
    private static final String ITSELF = "get /api/v1/openapi.json";
    private static final String AS_JSON = "application/json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Where something is sent, and nothing kept; and what there is on one's own machine alone. */
    private static final Set<String> OPEN =
            Set.of("post /api/v1/topics/explain", "post /api/v1/sources/{site}/replays");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final JsonNode document;
    private final List<String> broken = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final OpenApiExamples examples;

    private OpenApiDescription(JsonNode document) {
        this.document = document;
        this.examples = new OpenApiExamples(document);
    }

    /** The description of the service under test. */
    public static OpenApiDescription ofRunningService() {
        var answer = given().accept("application/json").get("/q/openapi?format=json");
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return new OpenApiDescription(JSON.readTree(answer.asByteArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The stored description of all services together, as served by the proxy. */
    public static OpenApiDescription ofAllServices() {
        return new OpenApiDescription(kept(JOINED));
    }

    /** Whether this run overwrites the stored copies. */
    public static boolean isKeptAnew() {
        return System.getProperty(WRITE) != null;
    }

    /** Fails listing every API rule that an operation breaks. */
    public void keepsTheRules() {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        document.path("paths").properties().stream()
                .filter(address -> isPromised(address.getKey()))
                .forEach(address -> address.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> lint(method.getKey() + " " + address.getKey(), method.getValue())));
        assertThat(broken).as("rules of the interface that are broken").isEmpty();
    }

    private void lint(String where, JsonNode operation) {
        boolean guarded = !operation.path("security").isEmpty();
        require(
                !guarded || operation.path("responses").has("403"),
                where,
                "says that it may be refused, since it is guarded");
        require(guarded || where.startsWith("get ") || OPEN.contains(where), where, "says which scope it needs");
        require(!operation.path("summary").asText().isBlank(), where, "has a summary");
        require(names.add(operation.path("operationId").asText()), where, "has an operationId of its own");
        require(!operation.path("tags").isEmpty(), where, "has a tag");
        operation.path("parameters").forEach(parameter -> lintParameter(where, parameter));
        operation.path("responses").properties().forEach(status -> lint(where, status.getKey(), status.getValue()));
        require(
                operation.path("responses").propertyStream().anyMatch(status -> isSuccess(status.getKey())),
                where,
                "says what it answers when all is well");
        lintForm(where, "what is sent", operation.path("requestBody").path("content"));
    }

    private static boolean isSuccess(String status) {
        return status.startsWith("2");
    }

    private void lintParameter(String where, JsonNode parameter) {
        examples.complaints(parameter)
                .forEach(complaint -> require(
                        false, where, "shows " + parameter.path("name").asText() + " as described: " + complaint));
        var usual = parameter.path("schema").path("default");
        if (!usual.isMissingNode()) {
            examples.complaints(parameter, usual.toString())
                    .forEach(complaint -> require(
                            false,
                            where,
                            "takes " + parameter.path("name").asText() + " by default as described: " + complaint));
        }
        if (parameter.path("in").asText().equals("query")) {
            require(
                    !parameter.path("description").asText().isBlank(),
                    where,
                    "says what its parameter " + parameter.path("name").asText() + " is");
        }
        if (parameter.path("in").asText().equals("path")) {
            require(
                    parameter.has("example") || parameter.path("schema").has("enum"),
                    where,
                    "shows what may stand for {" + parameter.path("name").asText() + "}");
        }
    }

    private void lint(String where, String status, JsonNode response) {
        require(!response.path("description").asText().isBlank(), where, "says when it answers " + status);
        if (status.startsWith("4") || status.startsWith("5")) {
            require(
                    response.path("content").size() == 1
                            && response.path("content").has("application/problem+json"),
                    where,
                    "answers " + status + " as application/problem+json and as nothing else");
        }
        if (isSuccess(status)) {
            lintForm(where, "its answer " + status, response.path("content"));
        }
    }

    /** Requires a schema and a valid example of JSON content; a file must not be described as JSON. */
    private void lintForm(String where, String what, JsonNode content) {
        content.properties().stream()
                .filter(form -> form.getKey().equals(AS_JSON))
                .map(Map.Entry::getValue)
                .forEach(form -> {
                    require(!form.path("schema").isEmpty(), where, "has a schema of " + what);
                    require(
                            OpenApiExamples.isShown(form) || where.equals(ITSELF),
                            where,
                            "shows " + what + " by an example");
                    examples.complaints(form)
                            .forEach(complaint ->
                                    require(false, where, "shows " + what + " as described: " + complaint));
                });
    }

    private void require(boolean kept, String where, String rule) {
        if (!kept) {
            broken.add(where + " " + rule);
        }
    }

    /**
     * Fails if the description differs from the stored copy, or the combined document from the copies of all services;
     * {@code -Dopenapi.write} overwrites both.
     */
    public void isAsKept(String service) {
        try {
            isAsKept(service, service, written());
            isAsKept(JOINED, service, joined());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void isAsKept(String name, String service, String now) {
        var file = KEPT.resolve(name + ".json");
        try {
            if (isKeptAnew()) {
                Files.createDirectories(KEPT);
                Files.writeString(file, now);
            }
            assertThat(file)
                    .as(
                            "docs/api/%s.json is what programs were promised. Where the change is meant, keep it anew:"
                                    + " mvn -pl %s-service -am test -Dtest=OpenApiContractTest"
                                    + " -Dsurefire.failIfNoSpecifiedTests=false -D%s",
                            name, service, WRITE)
                    .exists()
                    .hasContent(now);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String joined() throws JsonProcessingException {
        var described = new TreeMap<String, JsonNode>();
        for (var service : List.of("analysis", "notification", "scraper")) {
            described.put(service, kept(service));
        }
        return written(new CombinedOpenApi(JSON).of(described));
    }

    private static JsonNode kept(String name) {
        try {
            return JSON.readTree(KEPT.resolve(name + ".json").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Leaves out pages and the schemas only they use, and sorts the names of every object, so that equal descriptions
     * have equal text.
     */
    private String written() throws JsonProcessingException {
        ObjectNode promised = document.deepCopy();
        ((ObjectNode) promised.path("paths"))
                .retain(promised.path("paths").properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(OpenApiDescription::isPromised)
                        .toList());
        ((ObjectNode) promised.path("components").path("schemas")).retain(ReferencedSchemas.by(promised));
        return written(promised);
    }

    /** Whether an address belongs to the API or is a file (its name has an extension); the rest are pages. */
    private static boolean isPromised(String address) {
        return address.startsWith("/api/")
                || address.substring(address.lastIndexOf('/')).contains(".");
    }

    private static String written(JsonNode document) throws JsonProcessingException {
        return JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
    }
}
