package mx.vigia.analysis.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import mx.vigia.analysis.language.QueryField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The facet values of the bills of one segment, in memory: facets are counted over all matches, and decoding each value
 * from the index costs more than the search. A segment never changes; its columns are read on first use and released
 * when it is closed. Four bytes per bill and facet.
 */
public record FacetColumns(Map<QueryField, Column> byFacet) {
    private static final Map<IndexReader.CacheKey, FacetColumns> CACHE = new ConcurrentHashMap<>();

    /**
     * The values of one facet.
     *
     * @param values each value once, by ordinal
     * @param first by document, the ordinal of its first value plus one; 0 if it has none
     * @param others by document, the ordinals of its other values; empty if no document has any
     */
    public record Column(String[] values, int[] first, int[][] others) {
        /** Returns the column of what these values belong to; a document has each once, whichever of its values do. */
        public Column partedBy(UnaryOperator<String> partOf) {
            var ordinals = new LinkedHashMap<String, Integer>();
            var partOfValue = new int[values.length + 1];
            for (int value = 0; value < values.length; value++) {
                var part = partOf.apply(values[value]);
                ordinals.putIfAbsent(part, ordinals.size() + 1);
                partOfValue[value + 1] = ordinals.get(part);
            }
            var firstParts =
                    Arrays.stream(first).map(value -> partOfValue[value]).toArray();
            var otherParts = new int[others.length][];
            Arrays.setAll(
                    otherParts,
                    document -> others[document] == null
                            ? null
                            : Arrays.stream(others[document])
                                    .map(value -> partOfValue[value])
                                    .filter(part -> part != firstParts[document])
                                    .distinct()
                                    .toArray());
            return new Column(ordinals.keySet().toArray(String[]::new), firstParts, otherParts);
        }

        /** Adds one for each value of this document; a document without values is counted at index 0. */
        public void count(int document, int[] counts) {
            counts[first[document]]++;
            if (others.length > 0 && others[document] != null) {
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
        int[][] others = {};
        while (found.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
            var all = new int[found.docValueCount()];
            for (int i = 0; i < all.length; i++) {
                all[i] = Math.toIntExact(found.nextOrd()) + 1;
            }
            first[found.docID()] = all[0];
            if (all.length > 1) {
                others = others.length == 0 ? new int[documents][] : others;
                others[found.docID()] = Arrays.copyOfRange(all, 1, all.length);
            }
        }
        return new Column(values, first, others);
    }
}
