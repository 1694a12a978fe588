package mx.vigia.bench.recordings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An item as the readers would publish it: its keys, and the lines of each field. */
record ReadItem(List<String> keys, Map<String, List<String>> fields) {

    ReadItem {
        keys = List.copyOf(keys);
        fields = Map.copyOf(fields);
    }

    static ReadItem of(JsonNode item) {
        var fields = new LinkedHashMap<String, List<String>>();
        item.path("fields").forEach(field -> fields.put(field.path("name").asText(), words(field.path("lines"))));
        return new ReadItem(words(item.path("keys")), fields);
    }

    List<String> lines(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Whether this field has content. */
    boolean hasField(String field) {
        return lines(field).stream().anyMatch(line -> !line.isBlank());
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
