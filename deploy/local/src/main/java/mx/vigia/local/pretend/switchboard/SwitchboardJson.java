package mx.vigia.local.pretend.switchboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.local.pretend.chamber.Json;

/** Reads the faults of a host as somebody sent them: one, or a list of them under {@code faults}. */
public final class SwitchboardJson {
    private SwitchboardJson() {}

    /** The settings told in this JSON. */
    public static List<Setting> read(String json) throws JsonProcessingException {
        var tree = Json.MAPPER.readTree(json);
        var settings = new ArrayList<Setting>();
        for (var one : tree.has("faults") ? tree.path("faults") : List.of(tree)) {
            settings.add(setting(one.deepCopy()));
        }
        return settings;
    }

    private static Setting setting(JsonNode told) throws JsonProcessingException {
        var path = told.path("path").asText("");
        var times = told.path("times").asInt(Integer.MAX_VALUE);
        if (told instanceof ObjectNode object) {
            object.remove(List.of("path", "times"));
        }
        var setting = Setting.of(Json.MAPPER.treeToValue(told, Fault.class)).times(times);
        return path.isEmpty() ? setting : setting.on(path);
    }
}
