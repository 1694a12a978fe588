package mx.vigia.analysis.linking.mention;

import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;

/**
 * What a proceeding tells those of its day and chamber: which bills it is about.
 *
 * @param occasion null where it has not been kept yet
 */
record ProceedingContext(ProceedingOccasion occasion, Set<UUID> bills) {
    static final ProceedingContext NONE = new ProceedingContext(null, Set.of());

    ProceedingContext {
        bills = Set.copyOf(bills);
    }

    /** Whether both tell the same to the same. */
    boolean hasSameContext(ProceedingContext other) {
        return bills.equals(other.bills) && (bills.isEmpty() || occasion.equals(other.occasion));
    }
}
