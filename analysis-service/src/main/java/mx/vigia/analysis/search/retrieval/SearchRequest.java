package mx.vigia.analysis.search.retrieval;

import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.ResultOrder;

/**
 * A parsed search within limits.
 *
 * @param place the position in the list to continue from
 */
public record SearchRequest(
        Query query, FacetSelection chosen, ResultOrder order, SearchCursor.Place place, int limit) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    /** Whether all pages together must be complete: a partial page is useless, and is replaced by an error. */
    public boolean mustBeWhole() {
        return !place.isBeginning() || order == ResultOrder.SEEN;
    }

    Query narrowed() {
        return chosen.narrow(query);
    }
}
