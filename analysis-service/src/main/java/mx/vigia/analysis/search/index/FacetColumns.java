package mx.vigia.analysis.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.analysis.language.QueryField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Which values of each facet the bills of one segment have, in memory: facets are counted over all that answers, and to unpack each value from the index costs more
 * than to find what answers. A segment never changes; its columns are read when it is first asked and forgotten when it is closed. Four bytes a bill and facet.
 */
public record FacetColumns(Map<QueryField, Column> byFacet) {
    private static final Map<IndexReader.CacheKey, FacetColumns> CACHE = new ConcurrentHashMap<>();

    /**
     * The values of one facet.
     *
     * @param values each value once, by its ordinal
     * @param first by document the ordinal of its first value and one more; 0 where it has none
     * @param others by document those of its other values; null where no document has any
     */
    public record Column(String[] values, int[] first, int[][] others) {
        /** One more for each value of this document; what has none counts in the place before all. */
        public void count(int document, int[] counts) {
            counts[first[document]]++;
            if (others != null && others[document] != null) {
                for (int other : others[document]) {
                    counts[other]++;
                }
            }
        }
    }

    public static FacetColumns of(LeafReader segment) throws IOException {
        var cache = segment.getCoreCacheHelper();
        var known = CACHE.get(cache.getKey());
        if (known != null) {
            return known;
        }
        var columns = read(segment);
        if (CACHE.putIfAbsent(cache.getKey(), columns) == null) {
            cache.addClosedListener(CACHE::remove);
        }
        return columns;
    }

    private static FacetColumns read(LeafReader segment) throws IOException {
        var columns = new EnumMap<QueryField, Column>(QueryField.class);
        for (var facet : FacetSelection.FACETS) {
            var values = DocValues.getSortedSet(segment, IndexedBill.facet(facet));
            columns.put(facet, read(values, segment.maxDoc()));
        }
        return new FacetColumns(columns);
    }

    private static Column read(SortedSetDocValues found, int documents) throws IOException {
        var values = new String[Math.toIntExact(found.getValueCount())];
        for (int ordinal = 0; ordinal < values.length; ordinal++) {
            values[ordinal] = found.lookupOrd(ordinal).utf8ToString();
        }
        var first = new int[documents];
        int[][] others = null;
        while (found.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
            var all = new int[found.docValueCount()];
            for (int i = 0; i < all.length; i++) {
                all[i] = Math.toIntExact(found.nextOrd()) + 1;
            }
            first[found.docID()] = all[0];
            if (all.length > 1) {
                others = others == null ? new int[documents][] : others;
                others[found.docID()] = Arrays.copyOfRange(all, 1, all.length);
            }
        }
        return new Column(values, first, others);
    }
}
