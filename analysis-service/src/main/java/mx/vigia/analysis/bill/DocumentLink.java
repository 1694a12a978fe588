package mx.vigia.analysis.bill;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of the source, where the source keeps it. */
public record DocumentLink(
        @Schema(required = true) String label,
        @Schema(required = true) String address) {}
