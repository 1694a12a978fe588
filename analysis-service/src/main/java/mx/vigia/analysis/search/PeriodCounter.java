package mx.vigia.analysis.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.FacetColumns;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts matching bills by the period of their day, and by the values of a facet. */
@ApplicationScoped
public class PeriodCounter {
    private final BillIndex bills;

    PeriodCounter(BillIndex bills) {
        this.bills = bills;
    }

    /**
     * The number of bills in each period.
     *
     * @param all of all values and of none, by period
     * @param byValue of each value of the facet that any of them has
     * @param undated how many have no day, and therefore no period
     */
    public record Counts(int[] all, Map<String, int[]> byValue, int undated) {
        /** Returns the counts of a value; all zeros if no bill has it. */
        public int[] of(String value) {
            return byValue.getOrDefault(value, new int[all.length]);
        }
    }

    /**
     * Counts matching bills; 503 while the index is not ready or if it takes too long.
     *
     * @param bounds the first day of each period, in order, and the day after the last one
     */
    public Counts count(Query query, QueryField facet, List<LocalDate> bounds) {
        return count(query, facet, UnaryOperator.identity(), bounds);
    }

    /** Counts the same by the parts to which the values of the facet belong; a bill counts once in each part. */
    public Counts countByPart(Query query, QueryField facet, UnaryOperator<String> partOf, List<LocalDate> bounds) {
        return count(query, facet, column -> column.partedBy(partOf), bounds);
    }

    private Counts count(
            Query query, QueryField facet, UnaryOperator<FacetColumns.Column> counted, List<LocalDate> bounds) {
        return bills.searchCompletely(query, searcher -> {
            var answering = searcher.search(LuceneQueryTranslator.of(query), new FacetsCollectorManager());
            return countPeriods(answering, facet, counted, bounds);
        });
    }

    private static Counts countPeriods(
            FacetsCollector answering,
            QueryField facet,
            UnaryOperator<FacetColumns.Column> counted,
            List<LocalDate> bounds)
            throws IOException {
        var starts = bounds.stream().mapToLong(LocalDate::toEpochDay).toArray();
        var all = new int[starts.length - 1];
        var byValue = new HashMap<String, int[]>();
        int undated = 0;
        for (var leaf : answering.getMatchingDocs()) {
            var column = FacetColumns.of(leaf.context().reader()).byFacet().get(facet);
            undated += countPeriods(leaf, counted.apply(column), starts, all, byValue);
        }
        return new Counts(all, byValue, undated);
    }

    /** Adds the counts of one segment; returns how many have no day. */
    private static int countPeriods(
            MatchingDocs leaf, FacetColumns.Column column, long[] starts, int[] all, Map<String, int[]> byValue)
            throws IOException {
        var reader = leaf.context().reader();
        var days = DocValues.getNumeric(reader, IndexedBill.DAY_FIELD);
        var counts = new int[all.length][column.values().length + 1];
        int undated = 0;
        var found = leaf.bits().iterator();
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (!days.advanceExact(doc)) {
                undated++;
                continue;
            }
            int period = period(starts, days.longValue());
            if (period >= 0 && period < all.length) {
                all[period]++;
                column.count(doc, counts[period]);
            }
        }
        add(column.values(), counts, byValue);
        return undated;
    }

    private static int period(long[] starts, long day) {
        int place = Arrays.binarySearch(starts, day);
        return place >= 0 ? place : -place - 2;
    }

    private static void add(String[] values, int[][] counts, Map<String, int[]> byValue) {
        for (int ordinal = 0; ordinal < values.length; ordinal++) {
            for (int period = 0; period < counts.length; period++) {
                int bills = counts[period][ordinal + 1];
                if (bills > 0) {
                    byValue.computeIfAbsent(values[ordinal], first -> new int[counts.length])[period] += bills;
                }
            }
        }
    }
}
