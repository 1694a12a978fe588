package mx.vigia.analysis.search.retrieval;

import java.io.IOException;
import java.util.Arrays;
import mx.vigia.analysis.search.index.Proximity;
import mx.vigia.analysis.search.index.ResultOrder;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Lists near misses behind the results of a search by relevance, page by page. Those far below the best near miss are
 * left out.
 */
record NearMissFinder(IndexSearcher searcher, SearchRequest asking) {
    /** A near miss is shown if its score is at least this share of the best one's. */
    static final float MIN_SCORE_SHARE = 0.25f;

    /**
     * Some near misses, best first.
     *
     * @param marking the query whose words are marked in them
     * @param next the cursor of those after them, or empty at the end
     */
    record Page(ScoreDoc[] hits, Query marking, String next) {
        static final Page NONE = new Page(new ScoreDoc[0], new MatchNoDocsQuery(), "");
    }

    /** Returns the best ones, on the page of the last result. */
    Page findFirst(int max) throws IOException {
        return asking.order() == ResultOrder.RELEVANCE ? find(SearchCursor.Place.firstNearMiss(), max) : Page.NONE;
    }

    /** Returns those from a place on. */
    Page find(SearchCursor.Place from, int max) throws IOException {
        var closeness = new NearMissQuery(searcher.getIndexReader());
        var close = closeness.to(asking.narrowed());
        if (close.isEmpty()) {
            return Page.NONE;
        }
        var preferred = CountryFocus.of(asking.query()).prefer(close.get());
        var weighed = new FixedStatisticsQuery(preferred, from.commonness());
        var hits = searcher.searchAfter(
                        from.after(searcher.getIndexReader()), weighed, max + 1, ResultOrder.RELEVANCE.sort())
                .scoreDocs;
        float minScore = from.minScore() > 0 || hits.length == 0 ? from.minScore() : MIN_SCORE_SHARE * score(hits[0]);
        int near = (int)
                Arrays.stream(hits).takeWhile(hit -> score(hit) >= minScore).count();
        var shown = Arrays.copyOf(hits, Math.min(near, max));
        var marking = closeness.marking(Proximity.toStems(asking.narrowed()));
        return new Page(shown, marking, near > max ? SearchCursor.at(from.then(shown, minScore), asking) : "");
    }

    private static float score(ScoreDoc hit) {
        return (Float) ((FieldDoc) hit).fields[0];
    }
}
