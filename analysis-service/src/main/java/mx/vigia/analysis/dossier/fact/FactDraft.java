package mx.vigia.analysis.dossier.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Step;
import mx.vigia.platform.text.Sha256;

/** What all facts of one sighting have in common, waiting for what differs. */
public record FactDraft(
        UUID dossier, int revision, BillSighted sighting, Set<Field> reconsidered, List<Step> struck, Horizon horizon) {
    private static final String BETWEEN = "/";

    Finding fact(
            FactKind kind, String subject, FactState before, FactState after, LocalDate happened, Audience audience) {
        boolean told = horizon.tells(happened, captured());
        return finding(kind, subject, before, after, happened, told ? audience : Audience.NOBODY);
    }

    /** A fact that is worth telling while it lasts, however long ago it began. */
    Finding stillGoing(FactKind kind, FactState before, FactState after, LocalDate began) {
        return finding(kind, "", before, after, began, Audience.WHO_MATCHES);
    }

    /** The day on which it was read. */
    LocalDate day() {
        return horizon.day(captured());
    }

    private Finding finding(
            FactKind kind, String subject, FactState before, FactState after, LocalDate happened, Audience audience) {
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
                horizon.late(happened, captured()));
        return new Finding(fact, sighting.silent() ? Audience.NOBODY : audience);
    }

    private Instant captured() {
        return sighting.provenance().fetchedAt();
    }

    private String naturalKey(FactKind kind, String subject) {
        return Stream.of(dossier.toString(), kind.word(), subject, Integer.toString(revision))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }
}
