package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a manual edit: its author (an opaque id), time and reason; {@code reference} is where one can read it, or
 * null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManualEditSignature(
        UUID act,
        UUID author,
        Instant at,
        String reason,
        @Schema(nullable = true) @Nullable String reference) {
    /** Returns the edit as a page without a site, which is not in the archive. */
    public Provenance page() {
        return new Provenance(ManualStatement.MANUAL_SITE, BillPageKind.MANUAL, reference, at, null, null);
    }
}
