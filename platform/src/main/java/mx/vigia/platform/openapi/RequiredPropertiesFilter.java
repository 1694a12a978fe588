package mx.vigia.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Marks the fields of each schema that are always present ({@code required}), according to the record that is
 * serialized ({@link SerializedRecord}). Request bodies declare their required fields themselves: in them an omitted
 * list is empty, and an omitted boolean false.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RequiredPropertiesFilter implements OASFilter {
    private static final String NUMBER_SUFFIX = "\\d+$"; // distinguishes two records with the same simple name

    private final Map<String, List<SerializedRecord>> records;

    /** @param index every class of the service */
    public RequiredPropertiesFilter(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .map(type -> new SerializedRecord(type, index))
                .collect(Collectors.groupingBy(SerializedRecord::schema));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        var schemas = document.getComponents().getSchemas();
        var sent = SchemasReached.from(bodies(document), schemas);
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null && !sent.contains(name)) {
                markRequired(name, schema);
            }
        });
    }

    private void markRequired(String name, Schema schema) {
        var fields = schema.getProperties().keySet();
        Stream.of(name, name.replaceFirst(NUMBER_SUFFIX, ""))
                .flatMap(known -> records.getOrDefault(known, List.of()).stream())
                .filter(one -> fields.containsAll(one.fields()))
                .map(one -> one.alwaysPresentFields(fields))
                .reduce(RequiredPropertiesFilter::intersection)
                .orElse(Set.of())
                .stream()
                .filter(field ->
                        schema.getRequired() == null || !schema.getRequired().contains(field))
                .sorted()
                .forEach(schema::addRequired);
    }

    private static Set<String> intersection(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** Returns the names of the schemas of request bodies. */
    private static Set<String> bodies(OpenAPI document) {
        return Stream.ofNullable(document.getPaths())
                .flatMap(paths -> paths.getPathItems().values().stream())
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .flatMap(Stream::ofNullable)
                .flatMap(body -> Stream.ofNullable(body.getContent()))
                .map(content -> content.getMediaTypes().values())
                .flatMap(Collection::stream)
                .map(MediaType::getSchema)
                .flatMap(Stream::ofNullable)
                .flatMap(SchemasReached::named)
                .collect(Collectors.toSet());
    }
}
