package mx.vigia.analysis.bill;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which act of a person's hand, whose (an opaque id), when and why; {@code reference} is where one can read it, or null. */
public record Signature(
        UUID act,
        UUID author,
        Instant at,
        String reason,
        @Schema(nullable = true) String reference) {
    /** The act as if it were a page: of no site, and kept in no archive. */
    public Provenance page() {
        return new Provenance(ByHand.SITE, PageKind.MANUAL, reference, at, null, null);
    }
}
