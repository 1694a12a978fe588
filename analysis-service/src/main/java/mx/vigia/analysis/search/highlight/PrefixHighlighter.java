package mx.vigia.analysis.search.highlight;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.search.highlight.Highlights.Marked;
import mx.vigia.analysis.search.index.IndexedFields;
import mx.vigia.analysis.search.index.InterruptibleSearcher;
import mx.vigia.analysis.search.index.LuceneQueryTranslator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Highlights prefixes by analysing each text again, since words with a prefix may be too many to look up individually.
 */
final class PrefixHighlighter extends UnifiedHighlighter {
    /** The most characters of a text analysed again; matches beyond are not highlighted. */
    static final int MAX_TEXT_LENGTH = 100_000;

    /** The number of bills after which it yields to other queries. */
    private static final int BATCH_SIZE = 2;

    private static final String TITLE_FIELD = LuceneQueryTranslator.name(QueryField.TITLE);
    private static final String TEXT_FIELD = LuceneQueryTranslator.name(QueryField.TEXT);

    private PrefixHighlighter(IndexSearcher searcher) {
        super(builder(searcher, IndexedFields.analyzer())
                .withFormatter(new HighlightFragments())
                .withMaxLength(MAX_TEXT_LENGTH)
                .withMaxNoHighlightPassages(0));
    }

    static List<Marked> of(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        var highlights = new PrefixHighlighter(searcher);
        var markable = Highlights.MARKABLE_QUERY.in(query);
        var all = new ArrayList<Marked>();
        for (int from = 0; from < documents.length; from += BATCH_SIZE) {
            var some = Arrays.copyOfRange(documents, from, Math.min(documents.length, from + BATCH_SIZE));
            if (InterruptibleSearcher.mayContinue(searcher)) {
                highlights.mark(markable, some, all);
            } else {
                for (int document : some) {
                    all.add(Highlights.withoutMarks(searcher, document));
                }
            }
        }
        return all;
    }

    private void mark(Query query, int[] documents, List<Marked> all) throws IOException {
        var marked = highlightFieldsAsObjects(
                new String[] {TITLE_FIELD, TEXT_FIELD}, query, documents, new int[] {1, Highlights.FOUND_PASSAGES});
        for (int i = 0; i < documents.length; i++) {
            all.add(new Marked(
                    Highlights.card(searcher, documents[i]),
                    HighlightFragments.cast(marked.get(TITLE_FIELD)[i]),
                    HighlightFragments.cast(marked.get(TEXT_FIELD)[i])));
        }
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(TITLE_FIELD) ? new WholeBreakIterator() : Highlights.wordBreaks();
    }

    /** Whether the query contains prefixes. */
    static boolean hasPrefixes(Query query) {
        var looking = new PrefixVisitor();
        query.visit(looking);
        return looking.found;
    }

    private static final class PrefixVisitor extends QueryVisitor {
        private boolean found;

        @Override
        public boolean acceptField(String field) {
            return field == null || field.equals(TITLE_FIELD) || field.equals(TEXT_FIELD);
        }

        @Override
        public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> words) {
            found = true;
        }

        @Override
        public void visitLeaf(Query leaf) {
            found |= !(leaf instanceof MatchAllDocsQuery || leaf instanceof MatchNoDocsQuery);
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            // whole words are looked up in the index
        }
    }
}
