package mx.vigia.analysis.search;

import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.ResultOrder;

/**
 * A parsed search within limits.
 *
 * @param place the position in the list to continue from
 */
record SearchRequest(Query query, FacetSelection chosen, ResultOrder order, SearchCursor.Place place, int limit) {
    static final int DEFAULT_LIMIT = 20;
    static final int MAX_LIMIT = 100;

    /** Whether all pages together must be complete: a partial page is useless, and is replaced by an error. */
    boolean mustBeWhole() {
        return !place.isBeginning() || order == ResultOrder.SEEN;
    }

    Query narrowed() {
        return chosen.narrow(query);
    }
}
