package mx.vigia.analysis.dossier.folding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillPageKind;

/**
 * Ranks kinds of page where two differ from the start: the bill's own page first, but lists for fields that lists
 * maintain.
 */
final class PageAuthority {
    private static final List<BillPageKind> OWN_PAGE_FIRST = List.of(
            BillPageKind.RECORD,
            BillPageKind.ANNEX_PART,
            BillPageKind.TEXT,
            BillPageKind.PERIOD_LIST,
            BillPageKind.DAY,
            BillPageKind.LIST,
            BillPageKind.ANNEX_INDEX,
            BillPageKind.TURN_LIST,
            BillPageKind.FEED);
    private static final List<BillPageKind> LIST_FIRST = List.of(
            BillPageKind.RECORD,
            BillPageKind.PERIOD_LIST,
            BillPageKind.TURN_LIST,
            BillPageKind.ANNEX_PART,
            BillPageKind.DAY,
            BillPageKind.LIST,
            BillPageKind.ANNEX_INDEX,
            BillPageKind.TEXT,
            BillPageKind.FEED);
    private static final List<BillPageKind> TEXT_FIRST = List.of(
            BillPageKind.TEXT, BillPageKind.ANNEX_PART, BillPageKind.RECORD, BillPageKind.LIST, BillPageKind.FEED);
    private static final Set<BillField> LIST_FIELDS = EnumSet.of(
            BillField.KIND,
            BillField.NUMBER,
            BillField.PRESENTED_ON,
            BillField.COMMITTEES,
            BillField.STEPS,
            BillField.DOCUMENTS);

    private PageAuthority() {}

    /** Returns the kinds of page, the most trusted for this field first. */
    static Comparator<BillPageKind> orderFor(BillField field) {
        List<BillPageKind> order = order(field);
        return Comparator.comparingInt((BillPageKind page) -> order.contains(page) ? order.indexOf(page) : order.size())
                .thenComparing(Comparator.naturalOrder());
    }

    private static List<BillPageKind> order(BillField field) {
        if (field == BillField.TEXT) {
            return TEXT_FIRST;
        }
        return LIST_FIELDS.contains(field) ? LIST_FIRST : OWN_PAGE_FIRST;
    }
}
