package mx.vigia.local.pretend.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.http.BadRequestException;

/** Reads the faults of a host from JSON: one, or a list of them under {@code faults}. */
public final class SwitchboardJson {
    private static final String EXPECTED_FAULT =
            "a fault such as {\"mode\": \"DOWN\", \"how\": \"ERROR\"}, or several in a list of faults";

    private SwitchboardJson() {}

    /** Returns the faults in this JSON. */
    public static List<ActiveFault> read(String json) throws JsonProcessingException {
        var tree = Json.MAPPER.readTree(json);
        var settings = new ArrayList<ActiveFault>();
        for (var one : tree.has("faults") ? tree.path("faults") : List.of(tree)) {
            settings.add(setting(one.deepCopy()));
        }
        if (settings.isEmpty()) {
            throw new BadRequestException(EXPECTED_FAULT, json);
        }
        return settings;
    }

    private static ActiveFault setting(JsonNode json) throws JsonProcessingException {
        if (!(json instanceof ObjectNode object)) {
            throw new BadRequestException(EXPECTED_FAULT, json);
        }
        var path = json.path("path").asText("");
        var times = times(json.path("times"));
        object.remove(List.of("path", "times"));
        var setting = ActiveFault.of(Json.MAPPER.treeToValue(json, Fault.class)).times(times);
        return path.isEmpty() ? setting : setting.on(path);
    }

    private static int times(JsonNode setting) {
        if (setting.isMissingNode()) {
            return Integer.MAX_VALUE;
        }
        if (!setting.canConvertToInt() || setting.intValue() < 1) {
            throw new BadRequestException("times to be a whole number of 1 or more", setting);
        }
        return setting.intValue();
    }
}
