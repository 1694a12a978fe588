package mx.vigia.analysis.dossier.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.analysis.bill.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What every fact has, whatever its kind.
 *
 * @param page from which it was read; null for the facts of a timer and of merged bills
 * @param announced null until the broker has it
 * @param late whether it had happened long before it was read
 */
public record FactHeader(
        FactIdentity identity,
        FactTimes times,
        @Nullable Provenance page,
        @Nullable Instant announced,
        boolean late) {
    /** Returns the header of a fact read from a page; the day on which it happened may be null. */
    static FactHeader ofPage(FactIdentity identity, @Nullable LocalDate happened, Provenance page, boolean late) {
        return new FactHeader(
                identity, new FactTimes(happened, page.publishedOn(), page.fetchedAt()), page, null, late);
    }

    /** Returns the header of a fact that no page states. */
    public static FactHeader withoutPage(FactIdentity identity, FactTimes times, boolean late) {
        return new FactHeader(identity, times, null, null, late);
    }

    /** Returns the page from which it was read. */
    Optional<Provenance> source() {
        return Optional.ofNullable(page);
    }
}
