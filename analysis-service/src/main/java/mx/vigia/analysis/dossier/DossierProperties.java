package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillFields;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.BillStatus;
import mx.vigia.analysis.bill.stage.FlaggedStep;
import mx.vigia.analysis.bill.stage.Stage;

/** The properties of a bill in JSON, which are read from the records it consists of. */
@JsonPropertyOrder({
    "id",
    "revision",
    "site",
    "kind",
    "officialTerm",
    "number",
    "title",
    "proponents",
    "presentedOn",
    "committees",
    "steps",
    "stepPages",
    "stage",
    "citation",
    "officialAddress",
    "documents",
    "text",
    "provenance",
    "firstSeen",
    "lastChanged",
    "tags",
    "summary",
    "subjects",
    "language",
    "consultation",
    "laws",
    "duties",
    "outcome",
    "flagged",
    "toReview",
    "byHandAlone",
    "retracted",
    "judged",
    "otherNumbers"
})
public interface DossierProperties extends BillFields {
    DossierIdentity identity();

    BillStatus status();

    DossierPages pages();

    DossierTags tagged();

    @JsonProperty
    default UUID id() {
        return identity().id();
    }

    @JsonProperty
    default int revision() {
        return identity().revision();
    }

    @JsonProperty
    default String site() {
        return identity().site();
    }

    @JsonProperty
    default Instant firstSeen() {
        return identity().firstSeen();
    }

    @JsonProperty
    default Instant lastChanged() {
        return identity().lastChanged();
    }

    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default List<String> otherNumbers() {
        return identity().otherNumbers();
    }

    @Override
    default String title() {
        return BillFields.super.title();
    }

    @Override
    default BillKind kind() {
        return BillFields.super.kind();
    }

    @JsonProperty
    default Stage stage() {
        return status().stage();
    }

    @JsonProperty
    default BillOutcome outcome() {
        return status().outcome();
    }

    @JsonProperty
    default List<FlaggedStep> flagged() {
        return status().flagged();
    }

    @JsonProperty
    default List<Provenance> provenance() {
        return pages().provenance();
    }

    @JsonProperty
    default List<Provenance> stepPages() {
        return pages().stepPages();
    }

    @JsonProperty
    default List<Tag> tags() {
        return tagged().sure();
    }

    @JsonProperty
    default List<Tag> toReview() {
        return tagged().toReview();
    }
}
