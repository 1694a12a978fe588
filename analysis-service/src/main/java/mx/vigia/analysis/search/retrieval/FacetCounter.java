package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import org.apache.lucene.search.IndexSearcher;

/** Counts facets: how many results one more value would give, so a facet is not narrowed by its own selection. */
record FacetCounter(IndexSearcher searcher, SearchRequest asking) {

    /** The total number of matches, and by facet how many bills each value would leave, most first. */
    record Counts(int total, Map<QueryField, SequencedMap<String, Integer>> facets) {}

    /** Returns the counts; searches again only if the matches are not known from the ranked search. */
    Counts countFacets(TopHits.Found best) throws IOException {
        var narrowed = best.all()
                ? new FacetCollector(FacetSelection.FACETS).countMatches(best.seen())
                : count(asking.chosen(), FacetSelection.FACETS);
        var facets = new LinkedHashMap<QueryField, SequencedMap<String, Integer>>();
        for (var facet : FacetSelection.FACETS) {
            var answering = asking.chosen().of(facet).isEmpty()
                    ? narrowed
                    : count(asking.chosen().without(facet), List.of(facet));
            facets.put(facet, shown(answering.byValue().get(facet), facet));
        }
        return new Counts(narrowed.total(), facets);
    }

    private FacetCollector.Counted count(FacetSelection chosen, List<QueryField> facets) throws IOException {
        var answering = UnscoredQuery.of(LuceneQueryTranslator.of(chosen.narrow(asking.query())));
        return searcher.search(answering, new FacetCollector(facets));
    }

    private SequencedMap<String, Integer> shown(Map<String, Integer> counts, QueryField facet) {
        asking.chosen().of(facet).forEach(value -> counts.putIfAbsent(value, 0));
        return sortedByCount(counts);
    }

    private static SequencedMap<String, Integer> sortedByCount(Map<String, Integer> counts) {
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
