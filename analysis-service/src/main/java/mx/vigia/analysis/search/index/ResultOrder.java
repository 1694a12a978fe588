package mx.vigia.analysis.search.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * The order in which bills are listed. Every order ends with the id, so that a cursor meets each bill once. In the
 * order seen, bills never move between pages, whatever changes. In the other orders only a bill that itself changes
 * moves, not because others are added: by relevance, since terms keep their weights of the first page on all pages
 * ({@link TermFrequencies}).
 */
public enum ResultOrder {
    RELEVANCE(SortField.FIELD_SCORE, newestFirst(IndexedBill.ACTION_FIELD)),
    ACTION(newestFirst(IndexedBill.ACTION_FIELD)),
    SEEN(newestFirst(IndexedBill.SEEN_FIELD)),
    CHANGED(newestFirst(IndexedBill.CHANGED_FIELD));

    private final Sort sort;

    ResultOrder(SortField... fields) {
        var all = Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = new SortField(IndexedBill.ID_FIELD, new IdOrder());
        sort = new Sort(all);
    }

    /** Returns the order with this name, in either case. */
    public static Optional<ResultOrder> findByName(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Returns their names in a URL. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ResultOrder::code).toList();
    }

    /** Returns its name in a URL. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Sort sort() {
        return sort;
    }

    private static SortField newestFirst(String field) {
        return new SortField(field, SortField.Type.LONG, true);
    }
}
