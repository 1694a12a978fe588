package mx.vigia.analysis.linking.actor;

import java.time.LocalDate;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Legislature;

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

    /** Returns the stated legislature, or else that of the day; 0 without either. */
    public static int legislatureOf(Integer stated, LocalDate day) {
        if (stated != null && stated > 0) {
            return stated;
        }
        return day == null ? 0 : Legislature.on(day);
    }
}
