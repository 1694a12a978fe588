package mx.vigia.analysis.linking.actor;

import java.time.LocalDate;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Legislature;

/**
 * The chamber and the legislature in which somebody sits: names are compared within one seat only.
 *
 * @param legislature 66 for LXVI; 0 where no page says when
 */
public record ChamberSeat(Chamber chamber, int legislature) {
    /** Whether a page says when. */
    public boolean known() {
        return legislature > 0;
    }

    /** The legislature that is said, or else that of the day; 0 without either. */
    public static int legislatureOf(Integer said, LocalDate day) {
        if (said != null && said > 0) {
            return said;
        }
        return day == null ? 0 : Legislature.on(day);
    }
}
