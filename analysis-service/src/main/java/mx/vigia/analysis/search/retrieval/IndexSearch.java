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

/** Runs one search against one state of the index. */
public record IndexSearch(IndexSearcher searcher, ObjectMapper json) {
    /** With fewer results than this, near misses are added. */
    public static final int MIN_RESULTS = 10;

    public SearchResult find(SearchRequest asking) throws IOException {
        var asked = asking.narrowed();
        var query = LuceneQueryTranslator.of(asked);
        var best = searcher.search(
                withFixedStatistics(query, asking),
                TopHits.of(asking.order().sort(), asking.limit() + 1, after(asking)));
        var hits = best.best().scoreDocs;
        var shown = Arrays.copyOf(hits, Math.min(hits.length, asking.limit()));
        var next = hits.length > asking.limit() ? SearchCursor.after((FieldDoc) shown[shown.length - 1], asking) : "";
        var documents = Arrays.stream(shown).mapToInt(hit -> hit.doc).toArray();
        var counts = new FacetCounter(searcher, asking).countFacets(best);
        var marking = Proximity.toStems(asked);
        var items = items(documents, marking.equals(asked) ? query : LuceneQueryTranslator.of(marking));
        var close = close(asking, counts.total());
        return new SearchResult(counts.total(), items, next, searcher.timedOut(), counts.facets(), close);
    }

    /** Sorts by relevance with the term statistics of the first page. */
    private static Query withFixedStatistics(Query query, SearchRequest asking) {
        return asking.order() == ResultOrder.RELEVANCE
                ? new FixedStatisticsQuery(query, asking.place().commonness())
                : query;
    }

    /** Returns near misses to fill up few results, on the first page of a search by relevance. */
    private List<FoundBill> close(SearchRequest asking, int answers) throws IOException {
        if (answers >= MIN_RESULTS
                || asking.order() != ResultOrder.RELEVANCE
                || !asking.place().isBeginning()) {
            return List.of();
        }
        var closeness = new NearMissQuery(searcher.getIndexReader());
        var query = asking.narrowed();
        var close = closeness.to(query);
        if (close.isEmpty()) {
            return List.of();
        }
        var marking = closeness.to(Proximity.toStems(query)).orElseGet(close::get);
        return findBest(close.get(), marking, MIN_RESULTS - answers);
    }

    /**
     * Returns the position to continue from. Lucene requires a document; since ids are unique any will do, so the last
     * one is used.
     */
    private FieldDoc after(SearchRequest asking) {
        int last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        return asking.place().isBeginning()
                ? null
                : new FieldDoc(last, Float.NaN, asking.place().last().fields);
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
        return items(Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray(), marking);
    }

    private Dossier card(int document) throws IOException {
        return IndexedBill.read(Highlights.card(searcher, document), json);
    }

    private List<FoundBill> items(int[] documents, Query query) throws IOException {
        if (documents.length == 0) {
            return List.of();
        }
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
