package mx.vigia.analysis.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.desk.HandOnBill;
import mx.vigia.analysis.dossier.FactState;

/** Sets the two sides of a fact beside each other, field by field. Of a person who linked bills it gives the end of the opaque id, as pages do. */
final class FieldsChanged {
    private static final String AUTHOR = "author";

    private FieldsChanged() {}

    /** The fields that differ, in the order in which a fact has them; before is null for a fact without one. */
    static List<ChangeTold.Changed> between(FactState before, FactState after) {
        JsonNode then = side(before);
        JsonNode now = side(after);
        return names(now, then)
                .filter(name -> !then.path(name).equals(now.path(name)))
                .map(name -> new ChangeTold.Changed(name, then.get(name), now.get(name)))
                .toList();
    }

    private static Stream<String> names(JsonNode one, JsonNode other) {
        return Stream.of(one, other).flatMap(FieldsChanged::names).distinct();
    }

    private static Stream<String> names(JsonNode side) {
        Iterable<String> names = side::fieldNames;
        return StreamSupport.stream(names.spliterator(), false);
    }

    private static JsonNode side(FactState state) {
        JsonNode side = Json.tree(state);
        if (side.path("link") instanceof ObjectNode link
                && isPerson(link.path(AUTHOR).asText())) {
            link.put(AUTHOR, HandOnBill.tail(UUID.fromString(link.path(AUTHOR).asText())));
        }
        return side;
    }

    /** A rule signs with its name, a person with an opaque id. */
    private static boolean isPerson(String author) {
        return author.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
