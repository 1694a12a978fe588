package mx.vigia.analysis.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Weight;

/**
 * Searches in slices of some milliseconds and checks between them whether it may continue. In Lucene's own timeout each
 * slice is half as long again as the one before: the longer a query took, the longer it would keep others from their
 * turn.
 */
public final class InterruptibleSearcher extends IndexSearcher {
    private static final long SHORT_NANOS = Duration.ofMillis(1).toNanos();
    private static final long LONG_NANOS = Duration.ofMillis(4).toNanos();

    /** Documents per slice: those of the first, the fewest and the most. */
    private static final int FIRST_STRETCH = 64;

    private static final int MIN_STRETCH = 8;
    private static final int MAX_STRETCH = 1 << 20;
    private static final int GROWTH_FACTOR = 4;

    private final BooleanSupplier goesOn;
    private boolean brokenOff;

    public InterruptibleSearcher(IndexReader index, BooleanSupplier goesOn) {
        super(index);
        setQueryCache(
                null); // queries are rarely repeated: counting the use of all their parts costs more than the cache
        // saves
        this.goesOn = goesOn;
    }

    /** Whether the search was stopped before it had found all results. */
    @Override
    public boolean timedOut() {
        return brokenOff;
    }

    /**
     * Whether there is time for more work on the results of this searcher. With a time limit, others may get their turn
     * first.
     */
    public static boolean mayContinue(IndexSearcher searcher) {
        return !(searcher instanceof InterruptibleSearcher patient) || patient.mayContinue();
    }

    private boolean mayContinue() {
        brokenOff = brokenOff || !goesOn.getAsBoolean();
        return !brokenOff;
    }

    @Override
    protected void searchLeaf(LeafReaderContext segment, int from, int until, Weight weight, Collector collector)
            throws IOException {
        if (!mayContinue()) {
            return;
        }
        LeafCollector found;
        try {
            found = collector.getLeafCollector(segment);
        } catch (CollectionTerminatedException none) {
            return;
        }
        var scorers = weight.scorerSupplier(segment);
        if (scorers != null) {
            scorers.setTopLevelScoringClause();
            search(scorers.bulkScorer(), found, segment, from, until);
        }
        found.finish();
    }

    private void search(BulkScorer scorer, LeafCollector found, LeafReaderContext segment, int from, int until)
            throws IOException {
        var live = segment.reader().getLiveDocs();
        int end = Math.min(until, segment.reader().maxDoc());
        int stretch = FIRST_STRETCH;
        int here = from;
        try {
            do {
                long begun = System.nanoTime();
                here = scorer.score(found, live, here, Math.min(end, here + stretch));
                stretch = next(stretch, System.nanoTime() - begun);
            } while (here < end && mayContinue());
        } catch (CollectionTerminatedException enough) {
            // the collector needs no more of this segment
        }
    }

    private static int next(int stretch, long took) {
        if (took > LONG_NANOS) {
            return Math.max(MIN_STRETCH, stretch / GROWTH_FACTOR);
        }
        return took < SHORT_NANOS ? Math.min(MAX_STRETCH, stretch * GROWTH_FACTOR) : stretch;
    }
}
