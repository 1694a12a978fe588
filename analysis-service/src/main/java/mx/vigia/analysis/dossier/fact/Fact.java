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
 * One change of one dossier, from before to after; {@code before} is null for a fact without one, {@code happened} and
 * {@code published} where the source does not say, {@code announced} until the broker has it, {@code page}, the one it was read from, where no page says so:
 * of what the clock makes, and of bills found to be one.
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

    /** Whether it is the first we know of its bill: a norm just published, or passed by the congress of a federal entity, an open consultation, a report and a minuta come under their own kinds. */
    public boolean opens() {
        return ARRIVAL_KINDS.contains(kind) || before == null && after.step() == null && OPENING_KINDS.contains(kind);
    }

    /** The kinds of which a watch asks for one in order to be told: a new bill is one, whatever kind it comes under, unless it is a motion. */
    public Set<FactKind> asked() {
        return opens() && kind != FactKind.MOTION_NEW ? EnumSet.of(kind, FactKind.NEW) : EnumSet.of(kind);
    }

    /** The same without what only analysts may know of who linked bills by hand, and why. */
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

    /** Whether no source says so: a person entered it, or set it right. */
    public boolean byHand() {
        return page != null && page.pageKind() == BillPageKind.MANUAL;
    }

    /** Whether the bill stayed as it was and only we came to know more of it: its text, or the title another page gives. */
    @JsonProperty
    @Schema(description = "The bill stayed as it was; only we came to know its text, or the title another page gives.")
    public boolean learned() {
        return kind == FactKind.TEXT_CHANGED && before == null;
    }
}
