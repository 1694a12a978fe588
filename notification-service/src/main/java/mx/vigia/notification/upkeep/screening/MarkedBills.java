package mx.vigia.notification.upkeep.screening;

import java.util.List;

/**
 * A list of bills as it is to one person.
 *
 * @param marks one for each bill, in the order of the list
 * @param firstLook they have never looked at a list before: nothing is called new, for everything would be
 * @param hides what they put aside is to stay out of their lists
 */
public record MarkedBills(List<BillMark> marks, boolean firstLook, boolean hides) {
    /** How many bills have these news. */
    public long count(BillMark.News news) {
        return marks.stream().filter(mark -> mark.news() == news).count();
    }

    /** How many bills were put aside. */
    public long screened() {
        return marks.stream().filter(BillMark::screened).count();
    }
}
