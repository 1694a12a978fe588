package mx.vigia.bench.obligations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A duty as a person or the reader states it.
 *
 * @param modality {@code must}, {@code mustNot} or {@code may}
 * @param parts where its parts are, by name; the absent ones are not in it
 * @param shown whether the reader is sure enough of it to show it to people
 */
record StatedDuty(String modality, Map<String, TextRange> parts, boolean shown) {
    static final String BEARER = "bearer";
    static final String ACTION = "action";
    static final String DEADLINE = "deadline";
    static final String AUTHORITY = "authority";
    static final List<String> PARTS = List.of(BEARER, ACTION, DEADLINE, AUTHORITY, "sanction");

    StatedDuty {
        parts = Map.copyOf(parts);
    }

    /** Reads a duty whose parts are pairs of positions, or objects with {@code from} and {@code to}. */
    static StatedDuty parse(JsonNode duty) {
        var parts = new HashMap<String, TextRange>();
        for (var name : PARTS) {
            var part = duty.path(name);
            if (part.isArray()) {
                parts.put(name, new TextRange(part.get(0).asInt(), part.get(1).asInt()));
            } else if (part.isObject()) {
                parts.put(
                        name,
                        new TextRange(part.get("from").asInt(), part.get("to").asInt()));
            }
        }
        return new StatedDuty(
                duty.get("modality").asText(), parts, duty.path("sure").asBoolean());
    }

    TextRange action() {
        return parts.get(ACTION);
    }

    /** Whether it has both a deadline and an authority. */
    boolean isComplete() {
        return parts.containsKey(DEADLINE) && parts.containsKey(AUTHORITY);
    }

    /** Whether both lack a part, or have it in overlapping places. */
    boolean agreesOn(String part, StatedDuty other) {
        var ours = parts.get(part);
        var theirs = other.parts.get(part);
        return ours == null || theirs == null ? ours == theirs : ours.overlaps(theirs);
    }
}
