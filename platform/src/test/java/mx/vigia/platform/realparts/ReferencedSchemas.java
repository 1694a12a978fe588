package mx.vigia.platform.realparts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** The schemas that the operations of an OpenAPI document refer to, be it through others. */
final class ReferencedSchemas {
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode schemas;
    private final Set<String> names = new HashSet<>();

    private ReferencedSchemas(JsonNode document) {
        schemas = document.path("components").path("schemas");
    }

    static Set<String> by(JsonNode document) {
        var referredTo = new ReferencedSchemas(document);
        referredTo.from(document.path("paths"));
        return referredTo.names;
    }

    private void from(JsonNode part) {
        part.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith(SCHEMAS))
                .map(reference -> reference.substring(SCHEMAS.length()))
                .filter(names::add)
                .forEach(name -> from(schemas.path(name)));
    }
}
