package mx.vigia.analysis.linking.mention;

import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.Occasion;

/**
 * What a proceeding tells those of its day and chamber: which bills it is about.
 *
 * @param occasion null where it has not been kept yet
 */
record Bearing(Occasion occasion, Set<UUID> bills) {
    static final Bearing NONE = new Bearing(null, Set.of());

    Bearing {
        bills = Set.copyOf(bills);
    }

    /** Whether both tell the same to the same. */
    boolean tellsAs(Bearing other) {
        return bills.equals(other.bills) && (bills.isEmpty() || occasion.equals(other.occasion));
    }
}
