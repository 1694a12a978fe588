package mx.vigia.analysis.linking.mention;

import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;

/**
 * The evidence a proceeding gives for others of its day and chamber: the bills it is about.
 *
 * @param occasion null if it has not been saved yet
 */
record ProceedingContext(ProceedingOccasion occasion, Set<UUID> bills) {
    static final ProceedingContext NONE = new ProceedingContext(null, Set.of());

    ProceedingContext {
        bills = Set.copyOf(bills);
    }

    /** Whether both give the same evidence to the same proceedings. */
    boolean hasSameContext(ProceedingContext other) {
        return bills.equals(other.bills) && (bills.isEmpty() || occasion.equals(other.occasion));
    }
}
