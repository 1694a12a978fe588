package mx.vigia.analysis.bill;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects fields of a bill by name; one that is not set, or set to null, is not stated. JSON is read into it as well.
 *
 * @param <B> the builder itself
 */
public abstract class BillFieldsBuilder<B extends BillFieldsBuilder<B>> {
    private final Map<BillField, Object> values = new EnumMap<>(BillField.class);
    private @Nullable String officialTerm;

    /** Returns this builder. */
    protected abstract B self();

    /** Sets a field to a value of its type. */
    public final B put(BillField field, @Nullable Object value) {
        if (value == null || value.equals(field.absent())) {
            values.remove(field);
        } else {
            values.put(field, value instanceof List<?> list ? List.copyOf(list) : value);
        }
        return self();
    }

    /** Returns the collected fields. */
    protected final StatedFields collected(@Nullable Integer legislature) {
        return new StatedFields(values, officialTerm, legislature);
    }

    public final B title(@Nullable String title) {
        return put(BillField.TITLE, title);
    }

    public final B kind(@Nullable BillKind kind) {
        return put(BillField.KIND, kind);
    }

    public final B officialTerm(@Nullable String term) {
        officialTerm = term;
        return self();
    }

    public final B number(@Nullable String number) {
        return put(BillField.NUMBER, number);
    }

    public final B proponents(@Nullable List<Proponent> proponents) {
        return put(BillField.PROPONENTS, proponents);
    }

    public final B presentedOn(@Nullable LocalDate day) {
        return put(BillField.PRESENTED_ON, day);
    }

    public final B committees(@Nullable List<Referral> committees) {
        return put(BillField.COMMITTEES, committees);
    }

    public final B steps(@Nullable List<Step> steps) {
        return put(BillField.STEPS, steps);
    }

    public final B citation(@Nullable Citation citation) {
        return put(BillField.CITATION, citation);
    }

    public final B officialAddress(@Nullable String address) {
        return put(BillField.OFFICIAL_ADDRESS, address);
    }

    public final B documents(@Nullable List<DocumentLink> documents) {
        return put(BillField.DOCUMENTS, documents);
    }

    public final B text(@Nullable BillText text) {
        return put(BillField.TEXT, text);
    }

    public final B summary(@Nullable String summary) {
        return put(BillField.SUMMARY, summary);
    }

    public final B subjects(@Nullable List<String> subjects) {
        return put(BillField.SUBJECTS, subjects);
    }

    public final B language(@Nullable String language) {
        return put(BillField.LANGUAGE, language);
    }

    public final B consultation(@Nullable Consultation consultation) {
        return put(BillField.CONSULTATION, consultation);
    }
}
