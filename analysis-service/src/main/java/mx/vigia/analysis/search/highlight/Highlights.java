package mx.vigia.analysis.search.highlight;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.search.index.IndexedBill;
import mx.vigia.analysis.search.index.InterruptibleSearcher;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Highlights query terms as pieces of plain text, which the view must escape. Positions are read from the index, for
 * title and text together, with the query prepared once for all bills of a page; for prefixes see
 * {@link PrefixHighlighter}.
 */
public final class Highlights {
    private static final String TITLE_FIELD = LuceneQueryTranslator.name(QueryField.TITLE);
    private static final String TEXT_FIELD = LuceneQueryTranslator.name(QueryField.TEXT);
    private static final Set<String> STORED_FIELDS = Set.of(IndexedBill.CARD_FIELD, TITLE_FIELD, TEXT_FIELD);
    static final HighlightQuery MARKABLE_QUERY = new HighlightQuery(Set.of(TITLE_FIELD, TEXT_FIELD));
    private static final int PASSAGE_LENGTH = 200;
    /** How many passages are looked for, of which the best are shown. */
    static final int FOUND_PASSAGES = 4;

    private final IndexSearcher searcher;
    private final MatchIterator question;
    private final FieldMatches inTitle = new FieldMatches(TITLE_FIELD);
    private final FieldMatches inText = new FieldMatches(TEXT_FIELD);
    private final FieldHighlighter titles = createHighlighter(TITLE_FIELD, inTitle, new WholeBreakIterator(), 1);
    private final FieldHighlighter texts = createHighlighter(TEXT_FIELD, inText, wordBreaks(), FOUND_PASSAGES);

    /**
     * A bill of a result page.
     *
     * @param card the stored display data
     * @param title the whole title, or empty if no query term occurs in it
     * @param passages up to two passages of its text; empty if no query term occurs in the text
     */
    public record Marked(String card, List<HighlightedPassage> title, List<HighlightedPassage> passages) {}

    private Highlights(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        question = MatchIterator.of(searcher, searcher.rewrite(MARKABLE_QUERY.in(query)));
    }

    /** Returns these documents highlighted, in the same order; those for which time ran out are not highlighted. */
    public static List<Marked> of(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        if (PrefixHighlighter.hasPrefixes(query)) {
            return PrefixHighlighter.of(searcher, query, documents);
        }
        var highlights = new Highlights(searcher, query);
        var marked = new ArrayList<Marked>();
        for (int document : documents) {
            marked.add(
                    InterruptibleSearcher.mayContinue(searcher)
                            ? highlights.marked(document)
                            : withoutMarks(searcher, document));
        }
        return marked;
    }

    static Marked withoutMarks(IndexSearcher searcher, int document) throws IOException {
        return new Marked(card(searcher, document), List.of(), List.of());
    }

    /** Returns the display data the index stores for a bill. */
    public static String card(IndexSearcher searcher, int document) throws IOException {
        return searcher.storedFields()
                .document(document, Set.of(IndexedBill.CARD_FIELD))
                .get(IndexedBill.CARD_FIELD);
    }

    private Marked marked(int document) throws IOException {
        var segments = searcher.getIndexReader().leaves();
        var segment = segments.get(ReaderUtil.subIndex(document, segments));
        var stored = searcher.storedFields().document(document, STORED_FIELDS);
        int here = document - segment.docBase;
        var matches = question.findMatches(segment, here);
        return new Marked(
                stored.get(IndexedBill.CARD_FIELD),
                marked(titles, inTitle, matches, segment, here, stored.get(TITLE_FIELD)),
                marked(texts, inText, matches, segment, here, stored.get(TEXT_FIELD)));
    }

    private static List<HighlightedPassage> marked(
            FieldHighlighter marking,
            FieldMatches field,
            Matches matches,
            LeafReaderContext segment,
            int here,
            String content)
            throws IOException {
        var found = matches == null || content == null ? null : matches.getMatches(field.getField());
        if (found == null) {
            return List.of();
        }
        field.addMatches(found);
        LeafReader reader = segment.reader();
        return HighlightFragments.cast(marking.highlightFieldForDoc(reader, here, content));
    }

    /** Returns an iterator for passages of similar length, broken between words. */
    static BreakIterator wordBreaks() {
        return LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getWordInstance(Locale.ROOT), PASSAGE_LENGTH, 0.5f);
    }

    private static FieldHighlighter createHighlighter(String field, FieldMatches found, BreakIterator breaks, int max) {
        return new FieldHighlighter(
                field,
                found,
                breaks,
                new TermPassageScorer(),
                max,
                0,
                new HighlightFragments(),
                Comparator.comparingInt(org.apache.lucene.search.uhighlight.Passage::getStartOffset));
    }
}
