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
 * The examples of an OpenAPI document, held to the schemas that stand beside them, which are those of JSON Schema
 * 2020-12 (OpenAPI 3.1, 4.8.24). A field that a schema does not name is a complaint, too: what was really answered has
 * to be described.
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

    /** Nothing but what is named. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(OpenApiExamples::close);
    }

    /** Whether something that is sent or answered in this form is shown by an example. */
    static boolean isShown(JsonNode form) {
        return form.has("example") || !form.path("examples").isEmpty();
    }

    /** What is wrong with the examples of something that is sent or answered in this form. */
    List<String> complaints(JsonNode form) {
        return examples(form)
                .flatMap(example -> complaints(form, example.toString()).stream())
                .toList();
    }

    /** What is wrong with something that was sent or answered in this form. */
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
