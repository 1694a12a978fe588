package mx.vigia.analysis.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The chain behind {@link Wording}: words, lower case, and for stems the plural ending, the accents and one form of each word. */
final class WordingAnalyzer extends Analyzer {
    private final boolean stemming;

    WordingAnalyzer(boolean stemming) {
        this.stemming = stemming;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var lower = new LowerCaseFilter(words);
        return new TokenStreamComponents(
                words, stemming ? new WordForms(new AccentFolding(new SpanishPluralStemFilter(lower))) : lower);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return Wording.GAP;
    }
}
