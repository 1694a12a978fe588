package mx.vigia.notification.upkeep.screening;

import java.util.List;

/**
 * The state of a list of bills for one person.
 *
 * @param marks one for each bill, in the order of the list
 * @param firstLook they have never viewed a list before: nothing is marked new, since everything would be
 * @param hides dismissed bills are hidden in their lists
 */
public record MarkedBills(List<BillMark> marks, boolean firstLook, boolean hides) {
    /** Returns how many bills have these news. */
    public long count(BillMark.News news) {
        return marks.stream().filter(mark -> mark.news() == news).count();
    }

    /** Returns how many bills were dismissed. */
    public long screened() {
        return marks.stream().filter(BillMark::screened).count();
    }
}
