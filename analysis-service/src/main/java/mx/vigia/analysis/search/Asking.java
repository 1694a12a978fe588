package mx.vigia.analysis.search;

import mx.vigia.analysis.language.Query;
import org.apache.lucene.search.FieldDoc;

/**
 * A search, understood and within limits.
 *
 * @param after the last bill of the page before, or null at the beginning
 */
record Asking(Query query, Chosen chosen, Order order, FieldDoc after, int limit) {
    static final int USUAL = 20;
    static final int MOST = 100;

    /** Whether its pages together are to miss nothing: of no use in part, and then no page of it is. */
    boolean mustBeWhole() {
        return after != null || order == Order.SEEN;
    }

    Query narrowed() {
        return chosen.narrow(query);
    }
}
