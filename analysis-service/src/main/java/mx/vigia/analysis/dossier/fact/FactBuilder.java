package mx.vigia.analysis.dossier.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.Step;
import mx.vigia.platform.text.Sha256;

/** The common parts of all facts of one sighting, used to build each of them. */
public record FactBuilder(
        UUID dossier,
        int revision,
        SightingEvent sighting,
        Set<BillField> reconsidered,
        List<Step> struck,
        AlertHorizon horizon) {
    private static final String SEPARATOR = "/";

    AddressedFact fact(
            FactKind kind,
            String subject,
            FactState before,
            FactState after,
            LocalDate happened,
            FactAudience audience) {
        boolean given = horizon.isWithin(happened, captured());
        return buildFact(kind, subject, before, after, happened, given ? audience : FactAudience.NOBODY);
    }

    /** Returns a fact that is worth announcing while it lasts, however long ago it began. */
    AddressedFact buildOngoingFact(FactKind kind, FactState before, FactState after, LocalDate began) {
        return buildFact(kind, "", before, after, began, FactAudience.WHO_MATCHES);
    }

    /** Returns the day on which it was read. */
    LocalDate day() {
        return horizon.day(captured());
    }

    private AddressedFact buildFact(
            FactKind kind,
            String subject,
            FactState before,
            FactState after,
            LocalDate happened,
            FactAudience audience) {
        String key = naturalKey(kind, subject);
        Fact fact = new Fact(
                Sha256.identifier(key),
                kind,
                key,
                dossier,
                revision,
                before,
                after,
                happened,
                sighting.provenance().publishedOn(),
                captured(),
                sighting.provenance(),
                null,
                horizon.isLate(happened, captured()));
        return new AddressedFact(fact, sighting.silent() ? FactAudience.NOBODY : audience);
    }

    private Instant captured() {
        return sighting.provenance().fetchedAt();
    }

    private String naturalKey(FactKind kind, String subject) {
        return Stream.of(dossier.toString(), kind.word(), subject, Integer.toString(revision))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }
}
