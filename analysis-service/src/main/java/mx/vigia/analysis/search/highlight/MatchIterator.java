package mx.vigia.analysis.search.highlight;

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
 * Finds the match positions of a query in one bill after another, like Lucene's {@code Weight.matches}. That starts
 * anew for each bill; here single words are looked up once per segment ({@link TermPositions}).
 */
final class MatchIterator {
    private final List<Part> parts;

    /** A part of a query, any of which may occur in a bill. */
    @FunctionalInterface
    interface Part {
        /** Returns its matches in this document of a segment, or null if there are none. */
        Matches findMatches(LeafReaderContext segment, int document) throws IOException;
    }

    private MatchIterator(List<Part> parts) {
        this.parts = parts;
    }

    /** Creates an iterator for a query as rewritten by this searcher. */
    static MatchIterator of(IndexSearcher searcher, Query rewritten) throws IOException {
        var parts = new ArrayList<Part>();
        for (var part : alternatives(rewritten).toList()) {
            parts.add(part(searcher, part));
        }
        return new MatchIterator(parts);
    }

    /** Returns the matches, or null if there are none. */
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

    /** Returns the alternatives, any of which suffices, without wrappers that only group others. */
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
