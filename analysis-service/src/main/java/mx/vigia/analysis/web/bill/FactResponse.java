package mx.vigia.analysis.web.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactIdentity;
import mx.vigia.analysis.dossier.fact.FactTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact as programs read it, without what only analysts may see. */
@Schema(name = "Fact")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactResponse(
        @JsonUnwrapped FactIdentity identity,

        @Nullable FactStateSchema before,
        FactStateSchema after,

        @JsonUnwrapped FactTimes times,
        @Nullable Provenance page,
        @Nullable Instant announced,
        boolean late,

        @Schema(
                description =
                        "The bill stayed as it was; only we came to know its text, or the title another page gives.")
        boolean learned) {
    static FactResponse of(Fact fact) {
        Fact told = fact.inPublic();
        return new FactResponse(
                told.header().identity(),
                told.stateBefore().map(FactStateSchema::of).orElse(null),
                FactStateSchema.of(told.after()),
                told.header().times(),
                told.page(),
                told.announced(),
                told.late(),
                told.learned());
    }
}
