package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one page states about one bill, by field; in JSON each field is a property.
 *
 * @param values the stated fields only
 * @param officialTerm belongs to {@link BillField#KIND}
 * @param legislature belongs to no field: it is kept until another is stated
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "title",
    "kind",
    "officialTerm",
    "legislature",
    "number",
    "proponents",
    "presentedOn",
    "committees",
    "steps",
    "citation",
    "officialAddress",
    "documents",
    "text",
    "summary",
    "subjects",
    "language",
    "consultation"
})
@JsonDeserialize(builder = StatedFields.Builder.class)
public record StatedFields(
        @JsonIgnore Map<BillField, Object> values,
        @Nullable String officialTerm,
        @Nullable Integer legislature) implements BillFields {
    private static final StatedFields EMPTY = builder().build();

    public StatedFields {
        Map<BillField, Object> copy = new EnumMap<>(BillField.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** Returns the names of all properties in JSON. */
    public static List<String> names() {
        return List.of(StatedFields.class.getAnnotation(JsonPropertyOrder.class).value());
    }

    /** Returns a statement without fields. */
    public static StatedFields empty() {
        return EMPTY;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public StatedFields said() {
        return this;
    }

    /** Returns the value of a field; null, an empty list or no text where it is not stated. */
    @SuppressWarnings("unchecked") // the builder's setters give each field a value of its type
    <T> @Nullable T value(BillField field) {
        return (T) values.getOrDefault(field, field.absent());
    }

    /** Whether this field is stated. */
    public boolean states(BillField field) {
        return values.containsKey(field);
    }

    /** Returns only this field of the statement. */
    public StatedFields onlyField(BillField field) {
        return onlyFields(Set.of(field));
    }

    StatedFields onlyFields(Set<BillField> fields) {
        return EMPTY.with(fields, this);
    }

    /** Returns this statement with these fields as another one states them, or does not state them. */
    StatedFields with(Set<BillField> fields, StatedFields now) {
        Map<BillField, Object> merged = new EnumMap<>(BillField.class);
        Stream.of(BillField.values())
                .forEach(field -> merged.put(field, (fields.contains(field) ? now : this).values.get(field)));
        merged.values().removeIf(Objects::isNull);
        return new StatedFields(
                merged,
                fields.contains(BillField.KIND) ? now.officialTerm : officialTerm,
                now.legislature == null ? legislature : now.legislature);
    }

    /** Whether the other states something else for this field, ignoring form; stating nothing also differs. */
    public boolean differsIn(BillField field, StatedFields other) {
        return StatedFieldsDiff.differ(field, this, other) || StatedFieldsDiff.differ(field, other, this);
    }

    /** Returns this statement with other steps. */
    public StatedFields withSteps(List<Step> others) {
        return with(Set.of(BillField.STEPS), builder().steps(others).build());
    }

    /** Returns this statement with another period for comments. */
    public StatedFields withConsultation(Consultation other) {
        return with(
                Set.of(BillField.CONSULTATION), builder().consultation(other).build());
    }

    /** Returns this statement with another text. */
    public StatedFields withText(BillText other) {
        return with(Set.of(BillField.TEXT), builder().text(other).build());
    }

    /** Collects the fields of one page. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder extends BillFieldsBuilder<Builder> {
        private @Nullable Integer legislature;

        public Builder legislature(@Nullable Integer number) {
            legislature = number;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        public StatedFields build() {
            return collected(legislature);
        }
    }
}
