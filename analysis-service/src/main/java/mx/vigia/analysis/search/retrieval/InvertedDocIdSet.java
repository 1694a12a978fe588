package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Matches all documents except those of a query. Lucene's own exclusion goes from one excluded document to the next and
 * checks what lies between; with many excluded that means thousands of checks. As a separate condition it is
 * intersected with the others thousands of documents at a time.
 */
final class InvertedDocIdSet extends Query {
    private final Query excluded;

    InvertedDocIdSet(Query excluded) {
        this.excluded = excluded;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var rewritten = excluded.rewrite(searcher);
        return rewritten == excluded ? this : new InvertedDocIdSet(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        var weight = searcher.createWeight(excluded, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                var found = weight.scorer(segment);
                int documents = segment.reader().maxDoc();
                var rest = found == null ? DocIdSetIterator.all(documents) : new Rest(found.iterator(), documents);
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, rest));
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return weight.isCacheable(segment);
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        excluded.visit(visitor.getSubVisitor(Occur.MUST_NOT, this));
    }

    @Override
    public String toString(String field) {
        return "all but " + excluded.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvertedDocIdSet all && excluded.equals(all.excluded);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + excluded.hashCode();
    }

    /** The documents between those of another iterator. */
    private static final class Rest extends DocIdSetIterator {
        private final DocIdSetIterator others;
        private final int documents;
        private int here = -1;

        private Rest(DocIdSetIterator others, int documents) {
            this.others = others;
            this.documents = documents;
        }

        @Override
        public int docID() {
            return here;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(here + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            here = target;
            while (here < documents && isNotExcluded(here)) {
                here++;
            }
            here = here < documents ? here : NO_MORE_DOCS;
            return here;
        }

        private boolean isNotExcluded(int document) throws IOException {
            return next(document) == document;
        }

        /** Returns the first excluded document at or after this one. */
        private int next(int document) throws IOException {
            return others.docID() < document ? others.advance(document) : others.docID();
        }

        /** Sets only its own bits, since others may set theirs in the same set. */
        @Override
        public void intoBitSet(int until, FixedBitSet bits, int offset) throws IOException {
            int end = Math.min(until, documents);
            while (here < end) {
                int stop = Math.min(end, next(here));
                bits.set(here - offset, stop - offset);
                advance(stop);
            }
        }

        @Override
        public long cost() {
            return documents;
        }
    }
}
