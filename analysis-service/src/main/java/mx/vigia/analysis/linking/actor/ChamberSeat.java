package mx.vigia.analysis.linking.actor;

import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Legislature;
import org.jspecify.annotations.Nullable;

/**
 * The chamber and legislature in which a person sits; names are compared within one seat only.
 *
 * @param legislature 66 for LXVI; 0 if no page states it
 */
public record ChamberSeat(Chamber chamber, int legislature) {
    /** Whether a page states the legislature. */
    public boolean known() {
        return legislature > 0;
    }

    /** Returns the stated legislature if it is not 0, or else that of the day; 0 without either. */
    public static int legislatureOf(int stated, @Nullable LocalDate day) {
        return stated > 0
                ? stated
                : Optional.ofNullable(day).map(Legislature::on).orElse(0);
    }
}
