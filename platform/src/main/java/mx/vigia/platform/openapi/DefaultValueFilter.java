package mx.vigia.platform.openapi;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Converts default values to the type of their schema: in the annotations they are text, even a number or a value that
 * does not exist.
 */
final class DefaultValueFilter {
    private DefaultValueFilter() {}

    static void fixDefaults(Operation operation) {
        Stream.ofNullable(operation.getParameters())
                .flatMap(parameters -> parameters.stream())
                .map(Parameter::getSchema)
                .filter(schema -> schema != null && schema.getDefaultValue() instanceof String)
                .forEach(schema -> schema.setDefaultValue(typedDefault(schema, (String) schema.getDefaultValue())));
    }

    private static Object typedDefault(Schema schema, String written) {
        if (schema.getType() != null && schema.getType().contains(SchemaType.INTEGER)) {
            return written.isEmpty() ? null : Long.valueOf(written);
        }
        boolean isNone = schema.getEnumeration() != null
                && !schema.getEnumeration().isEmpty()
                && !schema.getEnumeration().contains(written);
        return isNone ? null : written;
    }
}
