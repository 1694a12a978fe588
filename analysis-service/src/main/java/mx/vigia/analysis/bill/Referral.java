package mx.vigia.analysis.bill;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee that received a bill, and for what purpose. */
public record Referral(
        @Schema(required = true) String name,
        @Schema(required = true) ReferralPurpose purpose) {}
