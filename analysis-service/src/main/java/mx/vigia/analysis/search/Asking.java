package mx.vigia.analysis.search;

import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.index.Chosen;
import mx.vigia.analysis.search.index.Order;

/**
 * A search, understood and within limits.
 *
 * @param place from where on in the list
 */
record Asking(Query query, Chosen chosen, Order order, Cursor.Place place, int limit) {
    static final int USUAL = 20;
    static final int MOST = 100;

    /** Whether its pages together are to miss nothing: of no use in part, and then no page of it is. */
    boolean mustBeWhole() {
        return !place.isBeginning() || order == Order.SEEN;
    }

    Query narrowed() {
        return chosen.narrow(query);
    }
}
