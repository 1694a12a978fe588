package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Any of several parts, where each further part that matches raises the score of all: a bill with two parts of a
 * question comes before one that has a rare one often.
 */
final class CoverageQuery extends Query {
    /** What each part beyond the first adds to the sum of the scores, as a share of it. */
    private static final float BONUS = 0.5f;

    private final List<Query> parts;

    CoverageQuery(List<Query> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var rewritten = new ArrayList<Query>();
        for (var part : parts) {
            rewritten.add(part.rewrite(searcher));
        }
        return rewritten.equals(parts) ? this : new CoverageQuery(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        var weights = new ArrayList<Weight>();
        for (var part : parts) {
            weights.add(searcher.createWeight(
                    part, mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES, boost));
        }
        return new Weighed(this, weights);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        parts.forEach(part -> part.visit(visitor));
    }

    @Override
    public String toString(String field) {
        return "coverage" + parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoverageQuery coverage && parts.equals(coverage.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    private static final class Weighed extends Weight {
        private final List<Weight> parts;

        private Weighed(Query query, List<Weight> parts) {
            super(query);
            this.parts = parts;
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int document) throws IOException {
            var scorer = scorer(segment);
            return scorer != null && scorer.iterator().advance(document) == document
                    ? Explanation.match(scorer.score(), "parts of the question, raised by their number")
                    : Explanation.noMatch("no part of the question");
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return parts.stream().allMatch(part -> part.isCacheable(segment));
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            var matching = new ArrayList<ScorerSupplier>();
            for (var part : parts) {
                var supplier = part.scorerSupplier(segment);
                if (supplier != null) {
                    matching.add(supplier);
                }
            }
            return matching.isEmpty() ? null : new Supplier(matching);
        }
    }

    private static final class Supplier extends ScorerSupplier {
        private final List<ScorerSupplier> parts;

        private Supplier(List<ScorerSupplier> parts) {
            this.parts = parts;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            var scorers = new ArrayList<Scorer>();
            for (var part : parts) {
                scorers.add(part.get(leadCost));
            }
            return new Summed(scorers);
        }

        @Override
        public long cost() {
            return parts.stream().mapToLong(ScorerSupplier::cost).sum();
        }
    }

    /** Walks the parts together; they are few. */
    private static final class Summed extends Scorer {
        private final Scorer[] parts;
        private final Union union;

        private Summed(List<Scorer> parts) {
            this.parts = parts.toArray(Scorer[]::new);
            union = new Union(parts.stream().map(Scorer::iterator).toArray(DocIdSetIterator[]::new));
        }

        @Override
        public int docID() {
            return union.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return union;
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }

        @Override
        public float score() throws IOException {
            float sum = 0;
            int matching = 0;
            for (var part : parts) {
                if (part.docID() == union.docID()) {
                    sum += part.score();
                    matching++;
                }
            }
            return sum * (1 + BONUS * (matching - 1));
        }
    }

    /** The documents of any of the iterators. */
    private static final class Union extends DocIdSetIterator {
        private final DocIdSetIterator[] parts;
        private int document = -1;

        private Union(DocIdSetIterator[] parts) {
            this.parts = parts;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            int least = NO_MORE_DOCS;
            for (var part : parts) {
                int here = part.docID();
                least = Math.min(least, here < target ? part.advance(target) : here);
            }
            document = least;
            return least;
        }

        @Override
        public long cost() {
            long all = 0;
            for (var part : parts) {
                all += part.cost();
            }
            return all;
        }
    }
}
