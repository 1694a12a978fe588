package mx.vigia.platform.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Finds all schemas that others refer to, at any depth. */
final class SchemasReached {
    private final Map<String, Schema> all;
    private final Set<String> reached = new HashSet<>();

    private SchemasReached(Map<String, Schema> all) {
        this.all = all;
    }

    /** Returns these names and those of all schemas they refer to. */
    static Set<String> from(Set<String> names, Map<String, Schema> all) {
        var reached = new SchemasReached(all);
        names.forEach(reached::visit);
        return reached.reached;
    }

    /** Returns the name a schema refers to, if it is a reference. */
    static Stream<String> named(Schema schema) {
        return Stream.ofNullable(schema.getRef()).map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }

    private void visit(String name) {
        if (all.containsKey(name) && reached.add(name)) {
            parts(all.get(name)).flatMap(SchemasReached::named).forEach(this::visit);
        }
    }

    /** Returns the schema and those nested in it. */
    private static Stream<Schema> parts(Schema schema) {
        var within = Stream.of(
                        Stream.ofNullable(schema.getProperties()).flatMap(fields -> fields.values().stream()),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()),
                        Stream.ofNullable(schema.getAllOf()).flatMap(List::stream))
                .flatMap(parts -> parts);
        return Stream.concat(Stream.of(schema), within.flatMap(SchemasReached::parts));
    }
}
