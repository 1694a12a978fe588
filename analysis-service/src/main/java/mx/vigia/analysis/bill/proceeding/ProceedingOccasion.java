package mx.vigia.analysis.bill.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * When and where a proceeding took place, by whom, and its page: context that helps to identify the bill that is meant.
 */
public record ProceedingOccasion(
        UUID proceeding, ProceedingKind subject, String site, Chamber chamber, LocalDate day, String address) {
    /** Whether its pages state both its chamber and its day. */
    public boolean hasChamberAndDay() {
        return chamber != null && day != null;
    }

    /** Whether it is known to have taken place in this chamber on this day. */
    public boolean isAt(@Nullable Chamber otherChamber, @Nullable LocalDate otherDay) {
        return hasChamberAndDay() && chamber == otherChamber && day.equals(otherDay);
    }
}
