package mx.vigia.analysis.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import mx.vigia.analysis.search.SearchView.Passage;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks the words found, as pieces of plain text; whoever shows them escapes them. */
final class Highlights extends UnifiedHighlighter {
    private static final int PASSAGE = 200;
    private static final int PASSAGES = 2;

    private Highlights(IndexSearcher searcher, Supplier<BreakIterator> breaks) {
        super(builder(searcher, IndexedFields.analyzer())
                .withBreakIterator(breaks)
                .withFormatter(new Pieces())
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withMaxNoHighlightPassages(0));
    }

    /** Up to two passages of each text; none where its words are not in the text. */
    static List<List<Passage>> passages(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        return new Highlights(
                        searcher,
                        () -> LengthGoalBreakIterator.createClosestToLength(
                                BreakIterator.getWordInstance(Locale.ROOT), PASSAGE, 0.5f))
                .marked("text", query, documents, PASSAGES);
    }

    /** Each title whole, or nothing where none of its words was asked for. */
    static List<List<Passage>> titles(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        return new Highlights(searcher, WholeBreakIterator::new).marked("title", query, documents, 1);
    }

    private List<List<Passage>> marked(String field, Query query, int[] documents, int most) throws IOException {
        Map<String, Object[]> marked =
                highlightFieldsAsObjects(new String[] {field}, query, documents, new int[] {most});
        return Arrays.stream(marked.get(field)).map(Pieces::cast).toList();
    }
}
