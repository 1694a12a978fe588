package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.ArrayUtil;

/**
 * Finds the best matches of a query, and remembers all matches while they are few, so that counting need not search
 * again.
 */
public record TopHits(TopFieldCollectorManager best, int few)
        implements CollectorManager<TopHits.Finder, TopHits.Found> {
    /** The number of matches visited before non-competitive ones may be skipped; more are not remembered. */
    static final int MAX_REMEMBERED = 2_000;

    /** Creates a collector of at most this many, in this order, after a given one, which may be null. */
    static TopHits of(Sort sort, int max, FieldDoc after) {
        return of(sort, max, after, MAX_REMEMBERED);
    }

    public static TopHits of(Sort sort, int max, FieldDoc after, int count) {
        return new TopHits(new TopFieldCollectorManager(sort, max, after, count), count);
    }

    /** The matches in one segment of the index: the first {@code count} entries of the array. */
    record Seen(LeafReaderContext segment, int[] documents, int count) {}

    /**
     * The best matches, best first.
     *
     * @param seen all matches, if {@code all}; else unusable
     */
    public record Found(TopFieldDocs best, boolean all, List<Seen> seen) {}

    @Override
    public Finder newCollector() {
        return new Finder(best.newCollector(), few);
    }

    @Override
    public Found reduce(Collection<Finder> finders) throws IOException {
        var found = best.reduce(finders.stream().map(finder -> finder.best).toList());
        var seen = finders.stream().flatMap(finder -> finder.seen.stream()).toList();
        boolean all = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO
                && found.totalHits.value()
                        == seen.stream().mapToInt(Seen::count).sum();
        return new Found(found, all, seen);
    }

    /** Collects the matches of some segments. */
    static final class Finder implements Collector {
        private final TopFieldCollector best;
        private final List<Seen> seen = new ArrayList<>();
        private int room;

        private Finder(TopFieldCollector best, int room) {
            this.best = best;
            this.room = room;
        }

        @Override
        public ScoreMode scoreMode() {
            return best.scoreMode();
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            return new InSegment(best.getLeafCollector(segment), segment);
        }

        private final class InSegment extends FilterLeafCollector {
            private final LeafReaderContext segment;
            private int[] documents = new int[0];
            private int count;

            private InSegment(LeafCollector best, LeafReaderContext segment) {
                super(best);
                this.segment = segment;
            }

            @Override
            public void collect(int document) throws IOException {
                if (room > 0) {
                    room--;
                    documents = ArrayUtil.grow(documents, count + 1);
                    documents[count++] = document;
                }
                in.collect(document);
            }

            @Override
            public DocIdSetIterator competitiveIterator() throws IOException {
                return in.competitiveIterator();
            }

            @Override
            public void finish() throws IOException {
                in.finish();
                seen.add(new Seen(segment, documents, count));
            }
        }
    }
}
