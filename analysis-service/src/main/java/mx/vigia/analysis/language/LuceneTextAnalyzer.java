package mx.vigia.analysis.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The chain behind {@link TextAnalyzer}: words, lower case, and for stems the plural ending, the accents and one form of each word. */
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

    /** The stems of words in lower case, one for each: what a stem is depends on its word alone. */
    static TokenStream withStemming(TokenStream words) {
        return new WordForms(new AccentFolding(new SpanishPluralStemFilter(words)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return TextAnalyzer.POSITION_GAP;
    }
}
