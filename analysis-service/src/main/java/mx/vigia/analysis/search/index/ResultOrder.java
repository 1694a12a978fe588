package mx.vigia.analysis.search.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * In which order bills are listed; every order ends with the id, so that a cursor meets each bill once. In the order seen no bill ever moves: there it is met whatever changes from page to
 * page. In the others only a bill that itself changes moves, and not because others come in: by relevance since words weigh on all pages as they did on the first ({@link TermFrequencies}).
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

    /** The order with this name, in either case. */
    public static Optional<ResultOrder> findByName(String name) {
        return Arrays.stream(values())
                .filter(order -> order.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Their names in an address. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ResultOrder::code).toList();
    }

    /** Its name in an address. */
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
