package mx.vigia.analysis.bill;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document at its address on the source. */
public record DocumentLink(
        @Schema(required = true) String label,
        @Schema(required = true) String address) {}
