package mx.vigia.analysis.web.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.platform.text.Json;

/** Compares the two sides of a fact field by field, as far as they are public. */
final class ChangedFields {
    private ChangedFields() {}

    /** Returns the fields that differ, in the field order of facts; {@code before} is null for a fact without one. */
    static List<ChangeResponse.Changed> between(FactState before, FactState after) {
        JsonNode then = side(before);
        JsonNode now = side(after);
        return names(now, then)
                .filter(name -> !then.path(name).equals(now.path(name)))
                .map(name -> new ChangeResponse.Changed(name, then.get(name), now.get(name)))
                .toList();
    }

    private static Stream<String> names(JsonNode one, JsonNode other) {
        return Stream.of(one, other).flatMap(ChangedFields::names).distinct();
    }

    private static Stream<String> names(JsonNode side) {
        Iterable<String> names = side::fieldNames;
        return StreamSupport.stream(names.spliterator(), false);
    }

    private static JsonNode side(FactState state) {
        return Json.tree(state == null ? null : state.inPublic());
    }
}
