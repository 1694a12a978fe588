package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
import mx.vigia.analysis.search.index.TermFrequencies;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;

/** A query whose terms are weighted by their frequencies at a fixed moment rather than the current ones. */
final class FixedStatisticsQuery extends Query {
    private final Query query;
    private final TermFrequencies commonness;

    FixedStatisticsQuery(Query query, TermFrequencies commonness) {
        this.query = query;
        this.commonness = commonness;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var rewritten = query.rewrite(searcher);
        return rewritten == query ? this : new FixedStatisticsQuery(rewritten, commonness);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new Weighing(searcher.getIndexReader()).createWeight(query, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return query.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FixedStatisticsQuery weighed
                && query.equals(weighed.query)
                && commonness == weighed.commonness;
    }

    @Override
    public int hashCode() {
        return query.hashCode();
    }

    /** A searcher of the same index with the statistics of that moment. */
    private final class Weighing extends IndexSearcher {
        private Weighing(IndexReader index) {
            super(index);
            setQueryCache(null);
        }

        @Override
        public TermStatistics termStatistics(Term word, int bills, long times) {
            return commonness.of(word, bills);
        }

        @Override
        public CollectionStatistics collectionStatistics(String field) throws IOException {
            var now = super.collectionStatistics(field);
            return now == null ? null : commonness.of(now);
        }
    }
}
