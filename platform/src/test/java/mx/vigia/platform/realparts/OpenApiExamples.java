package mx.vigia.platform.realparts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Validates the examples of an OpenAPI document against their schemas, which are JSON Schema 2020-12 (OpenAPI 3.1,
 * 4.8.24). A field missing from the schema is an error, too: real responses have to be described completely.
 */
final class OpenApiExamples {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode components;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    OpenApiExamples(JsonNode document) {
        components = document.path("components").deepCopy();
        close(components.path("schemas"));
    }

    /** Forbids additional properties in this schema and all nested ones. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(OpenApiExamples::close);
    }

    /** Whether this media type has an example. */
    static boolean isShown(JsonNode form) {
        return form.has("example") || !form.path("examples").isEmpty();
    }

    /** The schema violations of the examples of this media type. */
    List<String> complaints(JsonNode form) {
        return examples(form)
                .flatMap(example -> complaints(form, example.toString()).stream())
                .toList();
    }

    /** The schema violations of this request or response body. */
    List<String> complaints(JsonNode form, String statement) {
        return schemas.computeIfAbsent(form.path("schema"), this::schema).validate(statement, InputFormat.JSON).stream()
                .map(complaint -> complaint.getInstanceLocation() + ": " + complaint.getMessage())
                .toList();
    }

    private Schema schema(JsonNode described) {
        ObjectNode schema = described.deepCopy();
        schema.set("components", components);
        return SCHEMAS.getSchema(schema.toString());
    }

    private static Stream<JsonNode> examples(JsonNode form) {
        var several = form.path("examples").valueStream().map(one -> one.path("value"));
        return form.has("example") ? Stream.concat(Stream.of(form.path("example")), several) : several;
    }
}
