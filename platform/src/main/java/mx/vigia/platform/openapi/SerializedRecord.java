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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 * A record as Jackson serializes it, and which of its fields are always present. Fields that may be null are marked
 * ({@link Nullable}); fields left out while empty ({@link Include#NON_EMPTY}) are not always present, unless their
 * schema says that they are never empty.
 */
record SerializedRecord(ClassInfo type, IndexView index) {
    private static final Set<DotName> EMPTYABLE_TYPES =
            dotNames(String.class, List.class, Set.class, Collection.class, Map.class, Optional.class);
    private static final String GETTER_PREFIX = "^(is|get)(?=[A-Z])";

    /** Returns the name of its schema, without the number that distinguishes it from others. */
    String schema() {
        return Optional.ofNullable(type.declaredAnnotation(Schema.class))
                .map(schema -> schema.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
    }

    /** Returns the names of its components as they are serialized. */
    Set<String> fields() {
        return components()
                .flatMap(
                        one -> inside(one).map(inner -> inner.fields().stream()).orElseGet(() -> Stream.of(name(one))))
                .collect(Collectors.toSet());
    }

    /** Returns which fields of its schema are always present. */
    Set<String> alwaysPresentFields(Set<String> fields) {
        return Stream.of(alwaysPresentComponents(fields), alwaysPresentMethods(fields), alwaysPresentProperties())
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private Stream<String> alwaysPresentComponents(Set<String> fields) {
        return components()
                .flatMap(one -> inside(one)
                        .map(inner -> inner.alwaysPresentFields(fields).stream())
                        .orElseGet(() -> isAlwaysPresent(one) ? Stream.of(name(one)) : Stream.empty()));
    }

    /** Returns computed booleans and numbers, which are always present. */
    private Stream<String> alwaysPresentMethods(Set<String> fields) {
        return type.methods().stream()
                .filter(method -> method.parametersCount() == 0
                        && Modifier.isPublic(method.flags())
                        && method.returnType().kind() == Type.Kind.PRIMITIVE)
                .map(SerializedRecord::name)
                .filter(fields::contains)
                .filter(name -> type.recordComponent(name) == null);
    }

    /** Returns methods written as properties ({@link JsonProperty}), here or in an interface, that are never null. */
    private Stream<String> alwaysPresentProperties() {
        Map<String, MethodInfo> properties = typesFrom(type)
                .flatMap(owner -> owner.methods().stream())
                .filter(method -> method.parametersCount() == 0 && type.recordComponent(method.name()) == null)
                .collect(Collectors.toMap(MethodInfo::name, Function.identity(), (own, inherited) -> own));
        return typesFrom(type)
                .flatMap(owner -> owner.methods().stream())
                .filter(method -> method.hasDeclaredAnnotation(JsonProperty.class))
                .map(method -> properties.get(method.name()))
                .filter(Objects::nonNull)
                .filter(method ->
                        isAlwaysPresent(method.returnType(), inclusionOf(method.declaredAnnotation(JsonInclude.class))))
                .map(SerializedRecord::name);
    }

    /** Returns a type and its interfaces, the nearest first. */
    private Stream<ClassInfo> typesFrom(ClassInfo start) {
        return Stream.concat(
                Stream.of(start),
                start.interfaceNames().stream()
                        .map(index::getClassByName)
                        .filter(Objects::nonNull)
                        .flatMap(this::typesFrom));
    }

    private Stream<RecordComponentInfo> components() {
        return type.recordComponents().stream()
                .filter(one -> findAnnotation(one, JsonIgnore.class).isEmpty());
    }

    private boolean isAlwaysPresent(RecordComponentInfo one) {
        return isAlwaysPresent(
                one.type(), inclusionOf(findAnnotation(one, JsonInclude.class).orElse(null)));
    }

    private static boolean isAlwaysPresent(Type value, Include inclusion) {
        return switch (inclusion) {
            case NON_DEFAULT, USE_DEFAULTS, CUSTOM -> false;
            case NON_EMPTY, NON_ABSENT -> !mayBeNull(value) && !EMPTYABLE_TYPES.contains(value.name());
            case ALWAYS, NON_NULL -> !mayBeNull(value);
        };
    }

    private static boolean mayBeNull(Type value) {
        return value.hasAnnotation(DotName.createSimple(Nullable.class))
                || value.name().equals(DotName.createSimple(Optional.class));
    }

    /** @param own the annotation of the component or method itself, or null */
    private Include inclusionOf(@Nullable AnnotationInstance own) {
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(type.declaredAnnotation(JsonInclude.class)))
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asEnum)
                .map(Include::valueOf)
                .orElse(Include.ALWAYS);
    }

    /** Returns the record whose fields are unwrapped into this one in place of this component. */
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

    /** Returns an annotation of a component, which may also be on its field. */
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
