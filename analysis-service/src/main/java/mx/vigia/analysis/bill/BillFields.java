package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is stated about a bill, each field with its type; a field not stated is null, an empty list or no text. */
public interface BillFields {
    /** Returns all fields. */
    StatedFields said();

    @JsonProperty
    default @Nullable String title() {
        return said().value(BillField.TITLE);
    }

    @JsonProperty
    default @Nullable BillKind kind() {
        return said().value(BillField.KIND);
    }

    /** Returns the source's own term for the kind. */
    @JsonProperty
    @Nullable
    String officialTerm();

    @JsonProperty
    default @Nullable String number() {
        return said().value(BillField.NUMBER);
    }

    @JsonProperty
    default List<Proponent> proponents() {
        return said().value(BillField.PROPONENTS);
    }

    @JsonProperty
    default @Nullable LocalDate presentedOn() {
        return said().value(BillField.PRESENTED_ON);
    }

    @JsonProperty
    default List<Referral> committees() {
        return said().value(BillField.COMMITTEES);
    }

    @JsonProperty
    default List<Step> steps() {
        return said().value(BillField.STEPS);
    }

    @JsonProperty
    default @Nullable Citation citation() {
        return said().value(BillField.CITATION);
    }

    @JsonProperty
    default @Nullable String officialAddress() {
        return said().value(BillField.OFFICIAL_ADDRESS);
    }

    @JsonProperty
    default List<DocumentLink> documents() {
        return said().value(BillField.DOCUMENTS);
    }

    @JsonProperty
    default BillText text() {
        return said().value(BillField.TEXT);
    }

    @JsonProperty
    default @Nullable String summary() {
        return said().value(BillField.SUMMARY);
    }

    @JsonProperty
    default List<String> subjects() {
        return said().value(BillField.SUBJECTS);
    }

    @JsonProperty
    default @Nullable String language() {
        return said().value(BillField.LANGUAGE);
    }

    @JsonProperty
    default @Nullable Consultation consultation() {
        return said().value(BillField.CONSULTATION);
    }
}
