package mx.vigia.analysis.search.trend;

import java.util.List;

/**
 * All trends of one query.
 *
 * @param undated number of matching bills that have no day, and so are in no period
 */
record Trends(List<Trend> trends, int undated) {
    Trends {
        trends = List.copyOf(trends);
    }
}
