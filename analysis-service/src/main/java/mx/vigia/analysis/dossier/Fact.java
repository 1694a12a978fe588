package mx.vigia.analysis.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;

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
        boolean late) {}
