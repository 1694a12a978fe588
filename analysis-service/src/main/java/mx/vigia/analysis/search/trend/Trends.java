package mx.vigia.analysis.search.trend;

import java.util.List;

/**
 * All trends of one question.
 *
 * @param undated how many bills that answer have no day, and so are in no period
 */
record Trends(List<Trend> trends, int undated) {
    Trends {
        trends = List.copyOf(trends);
    }
}
