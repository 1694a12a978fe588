package mx.vigia.analysis.web.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.platform.text.Json;

/** Compares the two sides of a fact field by field, as far as they are public. */
final class ChangedFields {
    private ChangedFields() {}

    /** Returns the fields that differ, in the field order of facts. */
    static List<ChangeResponse.Changed> of(Fact fact) {
        Fact told = fact.inPublic();
        JsonNode then = Json.tree(told.stateBefore().orElse(null));
        JsonNode now = Json.tree(told.after());
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
}
