package mx.vigia.analysis.search.retrieval;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import mx.vigia.analysis.language.QueryField;

/**
 * The result of a search.
 *
 * @param next the cursor of the page after this one, also of one that has near misses only; empty at the end
 * @param facets how many bills each facet value would leave, most first
 * @param partial whether time ran out, so that there may be more, or better, results
 * @param close near misses, best first; behind the last result of a search by relevance
 */
public record SearchResult(
        int total,
        List<FoundBill> items,
        String next,
        boolean partial,
        Map<QueryField, SequencedMap<String, Integer>> facets,
        List<FoundBill> close) {}
