package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which act of a person's hand, whose (an opaque id), when and why; {@code reference} is where one can read it, or null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManualEditSignature(
        UUID act,
        UUID author,
        Instant at,
        String reason,
        @Schema(nullable = true) @Nullable String reference) {
    /** The act as if it were a page: of no site, and kept in no archive. */
    public Provenance page() {
        return new Provenance(ManualStatement.MANUAL_SITE, BillPageKind.MANUAL, reference, at, null, null);
    }
}
