package mx.vigia.analysis.dossier.folding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.PageKind;

/** Which kind of page to believe where two differ from the start: the bill's own page, but lists for what lists keep. */
final class Authority {
    private static final List<PageKind> OWN_PAGE_FIRST = List.of(
            PageKind.RECORD,
            PageKind.ANNEX_PART,
            PageKind.TEXT,
            PageKind.PERIOD_LIST,
            PageKind.DAY,
            PageKind.LIST,
            PageKind.ANNEX_INDEX,
            PageKind.TURN_LIST,
            PageKind.FEED);
    private static final List<PageKind> LIST_FIRST = List.of(
            PageKind.RECORD,
            PageKind.PERIOD_LIST,
            PageKind.TURN_LIST,
            PageKind.ANNEX_PART,
            PageKind.DAY,
            PageKind.LIST,
            PageKind.ANNEX_INDEX,
            PageKind.TEXT,
            PageKind.FEED);
    private static final List<PageKind> TEXT_FIRST =
            List.of(PageKind.TEXT, PageKind.ANNEX_PART, PageKind.RECORD, PageKind.LIST, PageKind.FEED);
    private static final Set<Field> KEPT_BY_LISTS =
            EnumSet.of(Field.KIND, Field.NUMBER, Field.PRESENTED_ON, Field.COMMITTEES, Field.STEPS, Field.DOCUMENTS);

    private Authority() {}

    /** The kinds of page, the most trusted for this field first. */
    static Comparator<PageKind> over(Field field) {
        List<PageKind> order = order(field);
        return Comparator.comparingInt((PageKind page) -> order.contains(page) ? order.indexOf(page) : order.size())
                .thenComparing(Comparator.naturalOrder());
    }

    private static List<PageKind> order(Field field) {
        if (field == Field.TEXT) {
            return TEXT_FIRST;
        }
        return KEPT_BY_LISTS.contains(field) ? LIST_FIRST : OWN_PAGE_FIRST;
    }
}
