package mx.vigia.analysis.linking.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Which site has a record, and what of.
 *
 * @param day null if its source names none
 * @param chamber in which it was presented, or null
 * @param printed the day of the gazette that printed it; null if its source names none
 */
record RecordOrigin(
        String site,
        BillKind kind,
        @Nullable LocalDate day,
        @Nullable Chamber chamber,
        @Nullable LocalDate printed) {
    /** Creates the origin of a record whose source does not name the gazette. */
    RecordOrigin(String site, BillKind kind, @Nullable LocalDate day, @Nullable Chamber chamber) {
        this(site, kind, day, chamber, null);
    }

    boolean hasDay() {
        return day != null;
    }

    static RecordOrigin of(Dossier alone) {
        Citation citation = alone.citation();
        return new RecordOrigin(
                alone.site(),
                alone.kind(),
                alone.presentedOn(),
                Origin.of(alone),
                citation == null ? null : citation.date());
    }

    /** Returns how many days apart both were presented, by the nearest comparable days. */
    long daysApart(RecordOrigin other) {
        return nearestDays(other).map(DayPair::apart).orElse(Long.MAX_VALUE);
    }

    /**
     * Returns the nearest comparable days of both: one register counts from the gazette that printed a bill, the other
     * from the sitting that took it up, weeks later. A sitting is compared with a gazette only where a record lacks one
     * of them.
     */
    Optional<DayPair> nearestDays(RecordOrigin other) {
        boolean incomplete = Stream.of(day, printed, other.day, other.printed).anyMatch(Objects::isNull);
        Stream<Optional<DayPair>> same = Stream.of(DayPair.of(day, other.day), DayPair.of(printed, other.printed));
        Stream<Optional<DayPair>> crossed =
                incomplete ? Stream.of(DayPair.of(day, other.printed), DayPair.of(printed, other.day)) : Stream.empty();
        return Stream.concat(same, crossed).flatMap(Optional::stream).min(Comparator.comparingLong(DayPair::apart));
    }

    /** A day of each of two records. */
    record DayPair(LocalDate ours, LocalDate theirs) {
        private static Optional<DayPair> of(@Nullable LocalDate ours, @Nullable LocalDate theirs) {
            return ours == null || theirs == null ? Optional.empty() : Optional.of(new DayPair(ours, theirs));
        }

        long apart() {
            return Math.abs(ChronoUnit.DAYS.between(ours, theirs));
        }
    }
}
