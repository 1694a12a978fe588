package mx.vigia.analysis.web.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.matching.publishing.FactFeedRepository;
import mx.vigia.analysis.page.BoundedFeed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact in the feed: the same at every request, without anything about watches. */
@Schema(name = "FactOfFeed", description = "One change of one bill, field by field.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeResponse(
        @Schema(description = "Its place in the feed; no number is left out, and none is given twice.")
        long number,

        @JsonUnwrapped Subject subject,
        List<Changed> fields,
        Times times,

        @Schema(description = "It had happened long before it was read.")
        boolean late,

        @Schema(description = "A person entered it or set it right, and no source says so.")
        boolean byHand,

        @Schema(description = "The page that says so; left out of what the clock makes and of bills found to be one.")
        @Nullable
        Provenance page)
        implements BoundedFeed.Item {

    /** The fact, and the bill it is about. */
    record Subject(
            UUID fact,
            FactKind kind,
            UUID bill,

            @Schema(description = "Of the bill, when the fact became true.")
            int revision) {}

    /** A field before and after; one of them is missing if there was or is nothing. */
    @Schema(name = "FieldChanged")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changed(
            @Schema(examples = "stage") String field,

            @Schema(implementation = Object.class, examples = "\"referred\"") @Nullable
            JsonNode before,

            @Schema(implementation = Object.class, examples = "\"reported\"") @Nullable
            JsonNode after) {}

    /** When it happened and was published, as the source states, and when its page was read. */
    @Schema(name = "TimesOfFact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Times(@Nullable LocalDate happened, @Nullable LocalDate published, Instant captured) {}

    static ChangeResponse of(FactFeedRepository.Numbered place) {
        Fact fact = place.fact();
        return new ChangeResponse(
                place.number(),
                new Subject(fact.id(), fact.kind(), fact.dossier(), fact.revision()),
                ChangedFields.of(fact),
                new Times(fact.happened(), fact.published(), fact.captured()),
                fact.late(),
                fact.byHand(),
                fact.page());
    }
}
