package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.search.index.FacetColumns;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts, in one pass over the matches, their total and how many have each value of some facets. */
public record FacetCollector(List<QueryField> facets)
        implements CollectorManager<FacetCollector.Counter, FacetCollector.Counted> {

    /** The total, and the number of bills by facet and value. */
    public record Counted(int total, Map<QueryField, Map<String, Integer>> byValue) {
        private Counted(int total, Collection<QueryField> facets) {
            this(total, new EnumMap<>(QueryField.class));
            facets.forEach(facet -> byValue.put(facet, new HashMap<>()));
        }
    }

    /** Returns the counts of documents known to match. */
    public Counted countMatches(List<TopHits.Seen> answers) throws IOException {
        var counter = newCollector();
        for (var some : answers) {
            var segment = counter.getLeafCollector(some.segment());
            for (int i = 0; i < some.count(); i++) {
                segment.collect(some.documents()[i]);
            }
            segment.finish();
        }
        return reduce(List.of(counter));
    }

    @Override
    public Counter newCollector() {
        return new Counter(facets);
    }

    @Override
    public Counted reduce(Collection<Counter> counters) {
        var all =
                new Counted(counters.stream().mapToInt(counter -> counter.total).sum(), facets);
        counters.forEach(counter -> counter.byValue.forEach((facet, counts) ->
                counts.forEach((value, count) -> all.byValue.get(facet).merge(value, count, Integer::sum))));
        return all;
    }

    /** The counts of some segments. */
    static final class Counter implements Collector {
        private final List<QueryField> facets;
        private final Map<QueryField, Map<String, Integer>> byValue = new EnumMap<>(QueryField.class);
        private int total;

        private Counter(List<QueryField> facets) {
            this.facets = facets;
            facets.forEach(facet -> byValue.put(facet, new HashMap<>()));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            var known = FacetColumns.of(segment.reader()).byFacet();
            var columns = facets.stream().map(known::get).toArray(FacetColumns.Column[]::new);
            var counts = new int[columns.length][];
            for (int i = 0; i < columns.length; i++) {
                counts[i] = new int[columns[i].values().length + 1];
            }
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable unused) {
                    // counting needs no scores
                }

                @Override
                public void collect(int document) {
                    total++;
                    for (int i = 0; i < columns.length; i++) {
                        columns[i].count(document, counts[i]);
                    }
                }

                @Override
                public void finish() {
                    for (int i = 0; i < columns.length; i++) {
                        add(byValue.get(facets.get(i)), columns[i].values(), counts[i]);
                    }
                }
            };
        }

        private static void add(Map<String, Integer> all, String[] values, int[] counts) {
            for (int ordinal = 0; ordinal < values.length; ordinal++) {
                if (counts[ordinal + 1] > 0) {
                    all.merge(values[ordinal], counts[ordinal + 1], Integer::sum);
                }
            }
        }
    }
}
