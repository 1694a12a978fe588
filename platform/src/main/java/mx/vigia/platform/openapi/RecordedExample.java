package mx.vigia.platform.openapi;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.platform.api.FieldSelectionFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * A recorded request and response of an installation with pretend sites, with lists cut short. It is the example in the
 * description of an operation and is stored beside the answering service, by the name of the operation, as in
 * {@code interface/samples/getBillsById.json}.
 *
 * @param asked the address
 * @param sent the body, or null
 * @param answer the answer, or null where it has no body
 */
record RecordedExample(String asked, Object sent, Object answer) {
    private static final String FOLDER = "interface/samples/";
    private static final String JSON_MEDIA_TYPE = "application/json";
    private static final int MAX_SHOWN_FIELDS = 2;

    static Optional<RecordedExample> of(String operation) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream(FOLDER + operation + ".json")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new JsonMapper().readValue(file, RecordedExample.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds the example to the parameters, body and response of the operation, unless it has its own. */
    void addTo(Operation operation, String address) {
        var values = values(address);
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getExample() == null && parameter.getExamples() == null)
                .filter(parameter -> values.containsKey(parameter.getName()))
                .forEach(parameter -> parameter.setExample(asTyped(parameter, values.get(parameter.getName()))));
        Stream.ofNullable(operation.getRequestBody())
                .flatMap(body -> json(body.getContent()))
                .forEach(json -> show(json, sent));
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(status -> status.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .map(APIResponse::getContent)
                .flatMap(RecordedExample::json)
                .forEach(json -> show(json, answer));
    }

    /** Returns the value as a list for a list parameter and as a number for a number. */
    private static Object asTyped(Parameter parameter, String value) {
        var types = Stream.ofNullable(parameter.getSchema())
                .flatMap(schema -> Stream.ofNullable(schema.getType()))
                .flatMap(List::stream)
                .toList();
        if (types.contains(SchemaType.INTEGER)) {
            return Long.valueOf(value);
        }
        return types.contains(SchemaType.ARRAY) ? List.of(value) : value;
    }

    private static Stream<MediaType> json(Content content) {
        return Stream.ofNullable(content).flatMap(known -> Stream.ofNullable(known.getMediaType(JSON_MEDIA_TYPE)));
    }

    private static void show(MediaType json, Object example) {
        if (json.getExample() == null && json.getExamples() == null && example != null) {
            json.setExample(example);
        }
    }

    /** Returns the example value of each parameter, and which fields could be selected. */
    private Map<String, String> values(String address) {
        var whole = URI.create(asked);
        var values = new HashMap<>(queryParameters(whole));
        var names = address.split("/");
        var parts = whole.getRawPath().split("/");
        for (int i = 0; i < Math.min(names.length, parts.length); i++) {
            if (names[i].matches("\\{.*}")) {
                values.put(names[i].substring(1, names[i].length() - 1), read(parts[i]));
            }
        }
        fields().ifPresent(fields -> values.putIfAbsent(FieldSelectionFilter.PARAMETER, fields));
        return values;
    }

    private static Map<String, String> queryParameters(URI whole) {
        var values = new HashMap<String, String>();
        Stream.ofNullable(whole.getRawQuery())
                .flatMap(query -> Arrays.stream(query.split("&")))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> values.put(pair[0], read(pair[1])));
        return values;
    }

    private static String read(String written) {
        return URLDecoder.decode(written, StandardCharsets.UTF_8);
    }

    private Optional<String> fields() {
        return answer instanceof Map<?, ?> whole ? Optional.of(firstFields(item(whole))) : Optional.empty();
    }

    private static Map<?, ?> item(Map<?, ?> whole) {
        return whole.get(FieldSelectionFilter.ITEMS_PROPERTY) instanceof List<?> items
                        && !items.isEmpty()
                        && items.getFirst() instanceof Map<?, ?> item
                ? item
                : whole;
    }

    private static String firstFields(Map<?, ?> item) {
        return String.join(
                ",",
                item.keySet().stream()
                        .limit(MAX_SHOWN_FIELDS)
                        .map(Object::toString)
                        .toList());
    }
}
