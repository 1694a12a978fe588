package mx.vigia.analysis.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The analysis chain behind {@link TextAnalyzer}: tokens, lower case and, for stems, removal of plural endings and
 * accents and one form per word.
 */
final class LuceneTextAnalyzer extends Analyzer {
    private final boolean stemming;

    LuceneTextAnalyzer(boolean stemming) {
        this.stemming = stemming;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var lower = new LowerCaseFilter(words);
        return new TokenStreamComponents(words, stemming ? withStemming(lower) : lower);
    }

    /** Returns the stems of lower-case words, one per word; a stem depends on its word alone. */
    static TokenStream withStemming(TokenStream words) {
        return new WordForms(new AccentFolding(new SpanishPluralStemFilter(words)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return TextAnalyzer.POSITION_GAP;
    }
}
