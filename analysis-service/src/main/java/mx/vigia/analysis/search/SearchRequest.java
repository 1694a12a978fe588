package mx.vigia.analysis.search;

import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.ResultOrder;

/**
 * A search, understood and within limits.
 *
 * @param place from where on in the list
 */
record SearchRequest(Query query, FacetSelection chosen, ResultOrder order, SearchCursor.Place place, int limit) {
    static final int DEFAULT_LIMIT = 20;
    static final int MAX_LIMIT = 100;

    /** Whether its pages together are to miss nothing: of no use in part, and then no page of it is. */
    boolean mustBeWhole() {
        return !place.isBeginning() || order == ResultOrder.SEEN;
    }

    Query narrowed() {
        return chosen.narrow(query);
    }
}
