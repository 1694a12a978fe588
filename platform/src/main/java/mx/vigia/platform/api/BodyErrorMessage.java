package mx.vigia.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;

/** Explains what a JSON body should have held, where, and what it held there. */
record BodyErrorMessage(Messages words, List<Reference> path) {
    static final String MESSAGE_BUNDLE = "messages/platform";
    private static final int MAX_SHOWN_LENGTH = 100;

    /** Returns the message for malformed JSON: what was sent, and up to where it could be read. */
    static String malformed(JsonProcessingException malformed, byte[] sent, Messages words) {
        var found = new String(sent, StandardCharsets.UTF_8).strip();
        return Optional.ofNullable(malformed.getLocation())
                .map(broken -> words.say(
                        "problem.json",
                        truncate(found),
                        String.valueOf(broken.getLineNr()),
                        String.valueOf(broken.getColumnNr())))
                .orElseGet(() -> words.say("problem.json.beyond"));
    }

    /** Returns the message for an unknown key, with the keys that are known. */
    String unknownProperty(UnrecognizedPropertyException strange) {
        var known = strange.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return words.say("problem.json.key", where(), known);
    }

    /** Returns the message for a value of the wrong type. */
    String other(Class<?> type, JsonNode body) {
        var found = valueText(body);
        if (type != null && type.isRecord()) {
            return words.say(
                    path.isEmpty() ? "problem.json.object" : "problem.json.object.at", fields(type), where(), found);
        }
        return words.say("problem.json.value", where(), words.say("problem.json." + sort(type)), found);
    }

    /** Returns the message for well-formed JSON with a value that is not allowed. */
    String invalidValue(Class<?> type) {
        return path.isEmpty()
                ? words.say("problem.json.impossible", fields(type))
                : words.say("problem.json.impossible.at", where());
    }

    private String where() {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** Returns the value as it was sent, cut to what fits into a sentence. */
    private String valueText(JsonNode body) {
        var node = body;
        for (var step : path) {
            node = step.getFieldName() == null ? node.path(step.getIndex()) : node.path(step.getFieldName());
        }
        var found = node.isTextual() ? node.textValue() : node.toString();
        return truncate(found);
    }

    private static String truncate(String found) {
        return found.length() <= MAX_SHOWN_LENGTH ? found : found.substring(0, MAX_SHOWN_LENGTH) + "…";
    }

    private static String fields(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private static String sort(Class<?> type) {
        if (type == null) {
            return "other";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == String.class) {
            return "text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        if (type == UUID.class) {
            return "id";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "number" : "other";
    }
}
