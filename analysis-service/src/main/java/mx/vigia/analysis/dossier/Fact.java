package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change of one dossier, from before to after; {@code before} is null for a fact without one, {@code happened} and
 * {@code published} where the source does not say, {@code announced} until the broker has it, {@code page}, the one it was read from, in facts older
 * than our keeping it.
 */
public record Fact(
        UUID id,
        FactKind kind,
        String naturalKey,
        UUID dossier,
        int revision,
        FactState before,
        FactState after,
        LocalDate happened,
        LocalDate published,
        Instant captured,
        Provenance page,
        Instant announced,
        boolean late) {

    /** Whether the bill stayed as it was and only we came to know more of it: its text, or the title another page gives. */
    @JsonProperty
    @Schema(description = "The bill stayed as it was; only we came to know its text, or the title another page gives.")
    public boolean learned() {
        return kind == FactKind.TEXT_CHANGED && before == null;
    }
}
