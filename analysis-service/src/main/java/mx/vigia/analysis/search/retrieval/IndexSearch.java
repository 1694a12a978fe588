package mx.vigia.analysis.search.retrieval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.search.highlight.HighlightedPassage.Piece;
import mx.vigia.analysis.search.highlight.Highlights;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import mx.vigia.analysis.search.index.Proximity;
import mx.vigia.analysis.search.index.ResultOrder;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Runs one search against one state of the index. */
public record IndexSearch(IndexSearcher searcher, ObjectMapper json) {
    /** With fewer results than this, other searches are suggested. */
    public static final int MIN_RESULTS = 10;

    public SearchResult find(SearchRequest asking) throws IOException {
        return asking.place().isAmongNearMisses() ? findNearMisses(asking) : findResults(asking);
    }

    private SearchResult findResults(SearchRequest asking) throws IOException {
        var found = search(asking, asking.limit() + 1, asking.place().after(searcher.getIndexReader()));
        var hits = found.best().scoreDocs;
        var shown = Arrays.copyOf(hits, Math.min(hits.length, asking.limit()));
        var counts = new FacetCounter(searcher, asking).countFacets(found);
        var items = items(shown, marking(asking));
        if (hits.length > asking.limit()) {
            var next = SearchCursor.after((FieldDoc) shown[shown.length - 1], asking);
            return new SearchResult(counts.total(), items, next, searcher.timedOut(), counts.facets(), List.of());
        }
        var close = new NearMissFinder(searcher, asking).findFirst(asking.limit() - shown.length);
        return result(counts, items, close);
    }

    /** Returns a page behind the last result, with the same counts as the pages before. */
    private SearchResult findNearMisses(SearchRequest asking) throws IOException {
        var counts = new FacetCounter(searcher, asking).countFacets(search(asking, 1, null));
        return result(counts, List.of(), new NearMissFinder(searcher, asking).find(asking.place(), asking.limit()));
    }

    private SearchResult result(FacetCounter.Counts counts, List<FoundBill> items, NearMissFinder.Page close)
            throws IOException {
        var near = items(close.hits(), close.marking());
        return new SearchResult(counts.total(), items, close.next(), searcher.timedOut(), counts.facets(), near);
    }

    private TopHits.Found search(SearchRequest asking, int max, FieldDoc after) throws IOException {
        var query = LuceneQueryTranslator.of(asking.narrowed());
        return searcher.search(ranked(query, asking), TopHits.of(asking.order().sort(), max, after));
    }

    /** Sorts by relevance with the term statistics of the first page. */
    private static Query ranked(Query query, SearchRequest asking) {
        return asking.order() == ResultOrder.RELEVANCE
                ? new FixedStatisticsQuery(
                        CountryFocus.of(asking.query()).prefer(query),
                        asking.place().commonness())
                : query;
    }

    private static Query marking(SearchRequest asking) {
        return LuceneQueryTranslator.of(Proximity.toStems(asking.narrowed()));
    }

    /** Returns the most recently changed bills, without facets. */
    public SearchResult newest(Query query, int limit) throws IOException {
        var hits = searcher.search(query, limit, ResultOrder.ACTION.sort()).scoreDocs;
        var items = new ArrayList<FoundBill>();
        for (var hit : hits) {
            var bill = card(hit.doc);
            items.add(new FoundBill(bill, List.of(new Piece(bill.title(), false)), List.of()));
        }
        return new SearchResult(searcher.count(query), items, "", searcher.timedOut(), Map.of(), List.of());
    }

    /** Returns the best matches. */
    List<FoundBill> findBest(Query query, int max) throws IOException {
        return findBest(query, query, max);
    }

    private List<FoundBill> findBest(Query query, Query marking, int max) throws IOException {
        var hits = searcher.search(query, max, ResultOrder.RELEVANCE.sort()).scoreDocs;
        return items(hits, marking);
    }

    private Dossier card(int document) throws IOException {
        return IndexedBill.read(Highlights.card(searcher, document), json);
    }

    private List<FoundBill> items(ScoreDoc[] hits, Query query) throws IOException {
        if (hits.length == 0) {
            return List.of();
        }
        var documents = Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
        var items = new ArrayList<FoundBill>();
        for (var marked : Highlights.of(searcher, query, documents)) {
            var bill = IndexedBill.read(marked.card(), json);
            var title = marked.title().isEmpty()
                    ? List.of(new Piece(bill.title(), false))
                    : marked.title().getFirst().pieces();
            items.add(new FoundBill(bill, title, marked.passages()));
        }
        return items;
    }
}
