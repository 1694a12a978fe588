package mx.vigia.analysis.linking.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
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

    /**
     * Returns how many days apart both were presented: one register counts from the gazette that printed a bill, the
     * other from the sitting that took it up, weeks later.
     */
    long daysApart(RecordOrigin other) {
        return Stream.of(day, printed)
                .filter(Objects::nonNull)
                .flatMap(ours -> Stream.of(other.day, other.printed)
                        .filter(Objects::nonNull)
                        .map(theirs -> Math.abs(ChronoUnit.DAYS.between(ours, theirs))))
                .min(Comparator.naturalOrder())
                .orElse(Long.MAX_VALUE);
    }
}
