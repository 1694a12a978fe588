package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;

/**
 * An event of {@code bills.facts.v1}, one part of one fact, without the watches it concerns.
 *
 * @param byHand true if a person entered or corrected it and no source states it; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactEvent(
        UUID fact,
        int part,
        int parts,
        FactKind kind,
        String naturalKey,
        UUID dossier,
        FactState before,
        FactState after,
        Times times,
        boolean late,
        Boolean byHand,
        BillData bill,
        Map<String, Double> factors) {

    /** When it happened, was published by the source, was read by us and was announced by us. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Times(LocalDate happened, LocalDate published, Instant captured, Instant announced) {}
}
