package mx.vigia.analysis.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import mx.vigia.analysis.language.Field;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/** Counts facets: what a reader would get by ticking one more value, so a facet is not narrowed by its own choice. */
record Counting(IndexSearcher searcher, Asking asking) {

    Map<Field, SequencedMap<String, Integer>> facets() throws IOException {
        var facets = new LinkedHashMap<Field, SequencedMap<String, Integer>>();
        var narrowed = collect(asking.chosen());
        for (var facet : Chosen.FACETS) {
            var answering = asking.chosen().of(facet).isEmpty()
                    ? narrowed
                    : collect(asking.chosen().without(facet));
            facets.put(facet, counts(answering, facet));
        }
        return facets;
    }

    private FacetsCollector collect(Chosen chosen) throws IOException {
        return searcher.search(Translation.of(chosen.narrow(asking.query())), new FacetsCollectorManager());
    }

    private SequencedMap<String, Integer> counts(FacetsCollector answering, Field facet) throws IOException {
        var counts = byValue(answering, facet);
        asking.chosen().of(facet).forEach(value -> counts.putIfAbsent(value, 0));
        return mostFirst(counts);
    }

    /** How many of these bills have each value of this facet. */
    static Map<String, Integer> byValue(FacetsCollector answering, Field facet) throws IOException {
        var counts = new HashMap<String, Integer>();
        for (var leaf : answering.getMatchingDocs()) {
            var values = DocValues.getSortedSet(leaf.context().reader(), BillDocument.facet(facet));
            var found = leaf.bits().iterator();
            var byOrdinal = new int[(int) values.getValueCount()];
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if (values.advanceExact(doc)) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        byOrdinal[(int) values.nextOrd()]++;
                    }
                }
            }
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
                }
            }
        }
        return counts;
    }

    private static SequencedMap<String, Integer> mostFirst(Map<String, Integer> counts) {
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
