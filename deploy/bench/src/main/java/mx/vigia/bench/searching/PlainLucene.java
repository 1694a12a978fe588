package mx.vigia.bench.searching;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.QueryLanguage;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * One search as a Lucene expert would write it: the best twenty by score, the total, the facets in the same pass over
 * the matches (a facet with a selection once more without it), titles and two passages highlighted from the offsets in
 * the index.
 */
final class PlainLucene {
    private static final int PAGE_SIZE = 20;
    private static final int PASSAGE_LENGTH = 200;
    private static final int MAX_PASSAGES = 2;
    private static final int MAX_FACET_VALUES = 100;

    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;

    PlainLucene(DirectoryReader reader) throws IOException {
        searcher = new IndexSearcher(reader);
        state = new DefaultSortedSetDocValuesReaderState(reader, new FacetsConfig());
    }

    /** The content of one result page. */
    record SearchOutcome(long total, List<String> ids, Map<String, String[]> marked, Map<String, FacetResult> facets) {}

    SearchOutcome answer(BenchmarkSearch lookup) throws IOException {
        if (!(QueryLanguage.read(lookup.words()) instanceof Parsed(var question))) {
            throw new IllegalArgumentException("expected a query but found " + lookup.words());
        }
        var words = PlainQuery.of(question);
        var narrowed = narrowed(words, lookup.stage());
        var found = FacetsCollectorManager.search(searcher, narrowed, PAGE_SIZE, new FacetsCollectorManager());
        var facets = facets(found.facetsCollector());
        if (!lookup.stage().isEmpty()) {
            var all = facets(searcher.search(words, new FacetsCollectorManager()));
            facets.put(PlainIndexing.STAGE, all.get(PlainIndexing.STAGE));
        }
        var documents = found.topDocs().scoreDocs;
        var marked = documents.length == 0 ? Map.<String, String[]>of() : marked(words, documents);
        return new SearchOutcome(found.topDocs().totalHits.value(), idsOf(documents), marked, facets);
    }

    private static Query narrowed(Query words, String stage) {
        return stage.isEmpty()
                ? words
                : new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(new TermQuery(new Term(PlainIndexing.STAGE, stage)), Occur.FILTER)
                        .build();
    }

    private Map<String, FacetResult> facets(FacetsCollector answering) throws IOException {
        var counts = new SortedSetDocValuesFacetCounts(state, answering);
        var facets = new LinkedHashMap<String, FacetResult>();
        for (var facet : PlainIndexing.FACETS) {
            facets.put(facet, counts.getTopChildren(MAX_FACET_VALUES, facet));
        }
        return facets;
    }

    private List<String> idsOf(ScoreDoc[] documents) throws IOException {
        var ids = new String[documents.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = searcher.storedFields()
                    .document(documents[i].doc, Set.of(PlainIndexing.ID))
                    .get(PlainIndexing.ID);
        }
        return List.of(ids);
    }

    private Map<String, String[]> marked(Query words, ScoreDoc[] documents) throws IOException {
        var ids = new int[documents.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = documents[i].doc;
        }
        var fields = new String[] {PlainIndexing.TITLE, PlainIndexing.TEXT};
        return new Marking(searcher).highlightFields(fields, words, ids, new int[] {1, MAX_PASSAGES});
    }

    /** Highlights titles whole, and texts in passages. */
    private static final class Marking extends UnifiedHighlighter {
        Marking(IndexSearcher searcher) {
            super(UnifiedHighlighter.builder(searcher, PlainIndexing.ANALYZER).withMaxLength(Integer.MAX_VALUE - 1));
        }

        @Override
        protected BreakIterator getBreakIterator(String field) {
            return field.equals(PlainIndexing.TITLE)
                    ? new WholeBreakIterator()
                    : LengthGoalBreakIterator.createClosestToLength(
                            BreakIterator.getWordInstance(Locale.ROOT), PASSAGE_LENGTH, 0.5f);
        }
    }
}
