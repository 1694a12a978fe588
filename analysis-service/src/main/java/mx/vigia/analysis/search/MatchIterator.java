package mx.vigia.analysis.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

/**
 * Where a question stands in one bill after the other, as Lucene's own {@code Weight.matches} says it. That begins anew for each bill; here words that stand alone
 * are looked up once in each segment ({@link TermPositions}).
 */
final class MatchIterator {
    private final List<Part> parts;

    /** Something of which any may stand in a bill. */
    @FunctionalInterface
    interface Part {
        /** Where it stands in this document of a segment; null where it does not. */
        Matches findMatches(LeafReaderContext segment, int document) throws IOException;
    }

    private MatchIterator(List<Part> parts) {
        this.parts = parts;
    }

    /** Of a question as this searcher rewrote it. */
    static MatchIterator of(IndexSearcher searcher, Query rewritten) throws IOException {
        var parts = new ArrayList<Part>();
        for (var part : alternatives(rewritten).toList()) {
            parts.add(part(searcher, part));
        }
        return new MatchIterator(parts);
    }

    /** Null where nothing of it stands there. */
    Matches findMatches(LeafReaderContext segment, int document) throws IOException {
        var found = new ArrayList<Matches>(parts.size());
        for (var part : parts) {
            var places = part.findMatches(segment, document);
            if (places != null) {
                found.add(places);
            }
        }
        return MatchesUtils.fromSubMatches(found);
    }

    private static Part part(IndexSearcher searcher, Query part) throws IOException {
        if (part instanceof TermQuery word) {
            return new TermPositions(word, searcher.getIndexReader().leaves().size());
        }
        return searcher.createWeight(part, ScoreMode.COMPLETE_NO_SCORES, 1)::matches;
    }

    /** The parts any of which is enough, without those that are only gathered in others. */
    private static Stream<Query> alternatives(Query query) {
        return switch (query) {
            case BoostQuery boosted -> alternatives(boosted.getQuery());
            case ConstantScoreQuery constant -> alternatives(constant.getQuery());
            case DisjunctionMaxQuery best -> best.getDisjuncts().stream().flatMap(MatchIterator::alternatives);
            case BooleanQuery clauses
            when isOneOfSeveral(clauses) -> clauses.clauses().stream().flatMap(clause -> alternatives(clause.query()));
            default -> Stream.of(query);
        };
    }

    private static boolean isOneOfSeveral(BooleanQuery clauses) {
        return clauses.getMinimumNumberShouldMatch() <= 1
                && clauses.clauses().stream().allMatch(one -> one.occur() == Occur.SHOULD);
    }
}
