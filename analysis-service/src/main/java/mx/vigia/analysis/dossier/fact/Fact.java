package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One change of one dossier, from before to after. {@code before} is null for a fact without one; {@code happened} and
 * {@code published} where the source does not state them; {@code announced} until the broker has it; {@code page}, from
 * which it was read, for facts not read from a page: those of a timer, and of merged bills.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fact(
        UUID id,
        FactKind kind,
        String naturalKey,
        UUID dossier,
        int revision,
        @Nullable FactState before,
        FactState after,
        @Nullable LocalDate happened,
        @Nullable LocalDate published,
        Instant captured,
        @Nullable Provenance page,
        @Nullable Instant announced,
        boolean late) {

    private static final Set<FactKind> ARRIVAL_KINDS = EnumSet.of(FactKind.NEW, FactKind.MOTION_NEW);
    private static final Set<FactKind> OPENING_KINDS = EnumSet.of(
            FactKind.PUBLISHED,
            FactKind.PASSED,
            FactKind.CONSULTATION_OPENED,
            FactKind.REPORTED,
            FactKind.REPORTED_NEGATIVE,
            FactKind.MINUTA);

    /**
     * Whether it is the first fact of its bill. A norm just published, or passed by the congress of a federal entity,
     * an open consultation, a report and a minuta have their own kinds.
     */
    public boolean opens() {
        return ARRIVAL_KINDS.contains(kind) || before == null && after.step() == null && OPENING_KINDS.contains(kind);
    }

    /**
     * Returns the kinds of which a watch must request one to be notified: a new bill also counts as new, whatever its
     * kind, unless it is a motion.
     */
    public Set<FactKind> asked() {
        return opens() && kind != FactKind.MOTION_NEW ? EnumSet.of(kind, FactKind.NEW) : EnumSet.of(kind);
    }

    /** Returns this fact without what only analysts may see about who linked bills by hand, and why. */
    public Fact inPublic() {
        return new Fact(
                id,
                kind,
                naturalKey,
                dossier,
                revision,
                before == null ? null : before.inPublic(),
                after.inPublic(),
                happened,
                published,
                captured,
                page,
                announced,
                late);
    }

    /** Whether no source states it: a person entered or corrected it. */
    public boolean byHand() {
        return page != null && page.pageKind() == BillPageKind.MANUAL;
    }

    /** Whether the bill did not change and only more became known of it: its text, or the title another page gives. */
    @JsonProperty
    @Schema(description = "The bill stayed as it was; only we came to know its text, or the title another page gives.")
    public boolean learned() {
        return kind == FactKind.TEXT_CHANGED && before == null;
    }
}
