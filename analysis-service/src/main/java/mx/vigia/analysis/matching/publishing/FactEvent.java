package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.platform.net.PublicPage;
import org.jspecify.annotations.Nullable;

/** An event of {@code bills.facts.v1}, one part of one fact, without the watches it concerns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactEvent(
        @JsonUnwrapped PartNumber part,
        @JsonUnwrapped Subject subject,
        @Nullable FactState before,
        FactState after,
        Times times,
        @JsonUnwrapped Marks marks,
        BillData bill,
        Map<String, Double> factors) {

    /** The fact, and which of how many parts of it this is. */
    record PartNumber(UUID fact, int part, int parts) {}

    /** What the fact is about. */
    record Subject(FactKind kind, String naturalKey, UUID dossier) {
        static Subject of(Fact fact) {
            return new Subject(fact.kind(), fact.naturalKey(), fact.dossier());
        }
    }

    /** When it happened, was published by the source, was read by us and was announced by us. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Times(@Nullable LocalDate happened, @Nullable LocalDate published, Instant captured, Instant announced) {
        static Times of(Fact fact, Instant announced) {
            return new Times(fact.happened(), fact.published(), fact.captured(), announced);
        }
    }

    /**
     * What a reader must know about it besides.
     *
     * @param byHand true if a person entered or corrected it and no source states it; else left out
     * @param page the page from which it was read, where people can open it
     */
    record Marks(
            boolean late,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byHand,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String page) {
        static Marks of(Fact fact) {
            return new Marks(
                    fact.late(),
                    fact.byHand(),
                    Optional.ofNullable(fact.page())
                            .map(Provenance::address)
                            .filter(PublicPage::is)
                            .orElse(null));
        }
    }
}
