package mx.vigia.analysis.search;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.search.SearchView.Result;

/**
 * What a search found.
 *
 * @param next the cursor of the page after this one, or empty at the end
 * @param facets how many bills each facet value would leave, most first
 * @param partial whether it took too long, and there may be more, or better
 * @param close what answers not, but has some of the words; only below few answers, best first
 */
public record SearchResult(
        int total,
        List<Result> items,
        String next,
        boolean partial,
        Map<QueryField, SequencedMap<String, Integer>> facets,
        List<Result> close) {}
