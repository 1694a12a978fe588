package mx.vigia.analysis.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.search.index.Chosen;
import mx.vigia.analysis.search.index.Translation;
import org.apache.lucene.search.IndexSearcher;

/** Counts facets: what a reader would get by ticking one more value, so a facet is not narrowed by its own choice. */
record Counting(IndexSearcher searcher, Asking asking) {

    /** How many answer in all, and by facet how many bills each value would leave, most first. */
    record Counts(int total, Map<Field, SequencedMap<String, Integer>> facets) {}

    /** What answers is looked for again only where it is not known from finding the best. */
    Counts counts(Best.Found best) throws IOException {
        var narrowed =
                best.all() ? new Tally(Chosen.FACETS).counted(best.seen()) : count(asking.chosen(), Chosen.FACETS);
        var facets = new LinkedHashMap<Field, SequencedMap<String, Integer>>();
        for (var facet : Chosen.FACETS) {
            var answering = asking.chosen().of(facet).isEmpty()
                    ? narrowed
                    : count(asking.chosen().without(facet), List.of(facet));
            facets.put(facet, shown(answering.byValue().get(facet), facet));
        }
        return new Counts(narrowed.total(), facets);
    }

    private Tally.Counted count(Chosen chosen, List<Field> facets) throws IOException {
        var answering = Unscored.of(Translation.of(chosen.narrow(asking.query())));
        return searcher.search(answering, new Tally(facets));
    }

    private SequencedMap<String, Integer> shown(Map<String, Integer> counts, Field facet) {
        asking.chosen().of(facet).forEach(value -> counts.putIfAbsent(value, 0));
        return mostFirst(counts);
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
