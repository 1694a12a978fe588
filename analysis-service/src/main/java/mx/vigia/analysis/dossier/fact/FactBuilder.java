package mx.vigia.analysis.dossier.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.Step;
import org.jspecify.annotations.Nullable;

/** The common parts of all facts of one sighting, used to build each of them. */
public record FactBuilder(
        UUID dossier,
        int revision,
        SightingEvent sighting,
        Set<BillField> reconsidered,
        List<Step> struck,
        AlertHorizon horizon) {
    private static final String SEPARATOR = "/";

    /**
     * Returns the fact of something that happened on a day, which may be null; a function gives it its content.
     *
     * @param subject distinguishes it from others of the same kind and sighting; empty where there is one at most
     */
    AddressedFact fact(
            FactKind kind,
            String subject,
            @Nullable LocalDate happened,
            FactAudience audience,
            Function<FactHeader, Fact> content) {
        return fact(kind, subject, happened, sighting.provenance(), audience, content);
    }

    /** Returns the fact of something that a page states, which may be another than the one just read. */
    AddressedFact fact(
            FactKind kind,
            String subject,
            @Nullable LocalDate happened,
            Provenance page,
            FactAudience audience,
            Function<FactHeader, Fact> content) {
        boolean withinHorizon = horizon.isWithin(happened, captured());
        return addressed(
                header(kind, subject, happened, page), withinHorizon ? audience : FactAudience.NOBODY, content);
    }

    /** Returns a fact that is worth announcing while it lasts, however long ago it began. */
    AddressedFact ongoingFact(FactKind kind, @Nullable LocalDate began, Function<FactHeader, Fact> content) {
        return addressed(header(kind, "", began, sighting.provenance()), FactAudience.WHO_MATCHES, content);
    }

    /**
     * Returns the fact of something that happened on a day that may be unknown (null), but not after another one: that
     * decides whether it is too old to be announced.
     */
    AddressedFact factUntil(
            FactKind kind,
            @Nullable LocalDate happened,
            @Nullable LocalDate latest,
            Function<FactHeader, Fact> content) {
        return addressed(
                header(kind, "", happened, sighting.provenance()),
                horizon.isWithin(latest, captured()) ? FactAudience.WHO_MATCHES : FactAudience.NOBODY,
                content);
    }

    /** Returns the day on which it was read. */
    LocalDate day() {
        return horizon.day(captured());
    }

    private AddressedFact addressed(FactHeader header, FactAudience audience, Function<FactHeader, Fact> content) {
        return new AddressedFact(content.apply(header), sighting.silent() ? FactAudience.NOBODY : audience);
    }

    private FactHeader header(FactKind kind, String subject, @Nullable LocalDate happened, Provenance page) {
        String key = Stream.of(dossier.toString(), kind.word(), subject, Integer.toString(revision))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
        return FactHeader.ofPage(
                FactIdentity.of(kind, dossier, revision, key), happened, page, horizon.isLate(happened, captured()));
    }

    private Instant captured() {
        return sighting.provenance().fetchedAt();
    }
}
