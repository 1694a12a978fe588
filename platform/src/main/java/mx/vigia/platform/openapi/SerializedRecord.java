package mx.vigia.platform.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * A record as Jackson writes it: which of its fields are there whatever it holds. What may be null says so ({@link Nullable}), and what is left out
 * while it is empty ({@link Include#NON_EMPTY}) is not always there unless its schema says that it is never empty.
 */
record SerializedRecord(ClassInfo type, IndexView index) {
    private static final Set<DotName> EMPTYABLE_TYPES =
            dotNames(String.class, List.class, Set.class, Collection.class, Map.class, Optional.class);
    private static final String GETTER_PREFIX = "^(is|get)(?=[A-Z])";

    /** What its schema is called, but for a number that tells it from others. */
    String schema() {
        return Optional.ofNullable(type.declaredAnnotation(Schema.class))
                .map(schema -> schema.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
    }

    /** The names of its components as they are written. */
    Set<String> fields() {
        return components()
                .flatMap(
                        one -> inside(one).map(inner -> inner.fields().stream()).orElseGet(() -> Stream.of(name(one))))
                .collect(Collectors.toSet());
    }

    /** Which of the fields of its schema are always there. */
    Set<String> alwaysPresentFields(Set<String> fields) {
        return Stream.concat(alwaysPresentComponents(fields), alwaysPresentMethods(fields))
                .collect(Collectors.toSet());
    }

    private Stream<String> alwaysPresentComponents(Set<String> fields) {
        return components()
                .flatMap(one -> inside(one)
                        .map(inner -> inner.alwaysPresentFields(fields).stream())
                        .orElseGet(() -> isAlwaysPresent(one) ? Stream.of(name(one)) : Stream.empty()));
    }

    /** A yes or a number that is worked out is always there. */
    private Stream<String> alwaysPresentMethods(Set<String> fields) {
        return type.methods().stream()
                .filter(method -> method.parametersCount() == 0
                        && Modifier.isPublic(method.flags())
                        && method.returnType().kind() == Type.Kind.PRIMITIVE)
                .map(SerializedRecord::name)
                .filter(fields::contains)
                .filter(name -> type.recordComponent(name) == null);
    }

    private Stream<RecordComponentInfo> components() {
        return type.recordComponents().stream()
                .filter(one -> findAnnotation(one, JsonIgnore.class).isEmpty());
    }

    private boolean isAlwaysPresent(RecordComponentInfo one) {
        return switch (inclusionOf(one)) {
            case NON_DEFAULT, USE_DEFAULTS, CUSTOM -> false;
            case NON_EMPTY, NON_ABSENT ->
                !mayBeNull(one) && !EMPTYABLE_TYPES.contains(one.type().name());
            case ALWAYS, NON_NULL -> !mayBeNull(one);
        };
    }

    private static boolean mayBeNull(RecordComponentInfo one) {
        return one.type().hasAnnotation(DotName.createSimple(Nullable.class))
                || one.type().name().equals(DotName.createSimple(Optional.class));
    }

    private Include inclusionOf(RecordComponentInfo one) {
        return findAnnotation(one, JsonInclude.class)
                .or(() -> Optional.ofNullable(type.declaredAnnotation(JsonInclude.class)))
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asEnum)
                .map(Include::valueOf)
                .orElse(Include.ALWAYS);
    }

    /** The record whose fields stand among those of this one, in the place of this component. */
    private Optional<SerializedRecord> inside(RecordComponentInfo one) {
        return findAnnotation(one, JsonUnwrapped.class)
                .map(unwrapped ->
                        new SerializedRecord(index.getClassByName(one.type().name()), index));
    }

    private static String name(RecordComponentInfo one) {
        return findAnnotation(one, JsonProperty.class)
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asString)
                .filter(given -> !given.isEmpty())
                .orElse(one.name());
    }

    private static String name(MethodInfo method) {
        var bare = method.name().replaceFirst(GETTER_PREFIX, "");
        return bare.equals(method.name()) ? bare : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    /** What an annotation says of a component: it stands at its field, too. */
    private static Optional<AnnotationInstance> findAnnotation(RecordComponentInfo one, Class<?> annotation) {
        return one.declaringClass().field(one.name()).annotations().stream()
                .filter(found -> found.target().kind() == AnnotationTarget.Kind.FIELD)
                .filter(found -> found.name().equals(DotName.createSimple(annotation)))
                .findFirst();
    }

    private static Set<DotName> dotNames(Class<?>... types) {
        return Stream.of(types).map(DotName::createSimple).collect(Collectors.toSet());
    }
}
