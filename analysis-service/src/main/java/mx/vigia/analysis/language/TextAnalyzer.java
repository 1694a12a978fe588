package mx.vigia.analysis.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The one analyzer: what counts as a word, and when two words are the same.
 *
 * <p>A <em>stem</em> is a lower-case word without its plural ending and without accents (ñ stays apart from n). The
 * <em>exact</em> form is the word as written, in lower case only.
 */
public final class TextAnalyzer {
    /** Positions left free between two values of one field, so that no phrase reaches from one into the next. */
    public static final int POSITION_GAP = 100;

    private static final Analyzer STEMMING_ANALYZER = new LuceneTextAnalyzer(true);
    private static final Analyzer EXACT_ANALYZER = new LuceneTextAnalyzer(false);

    private TextAnalyzer() {}

    /** Stems: what search, rules and watches compare. */
    public static Analyzer stemmingAnalyzer() {
        return STEMMING_ANALYZER;
    }

    /** Words as written, in lower case. */
    public static Analyzer exactAnalyzer() {
        return EXACT_ANALYZER;
    }

    /** Text in composed Unicode form (NFC); every offset we give counts in this form. */
    public static String toNfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A whole value made comparable: composed, lower case, single blanks, accents folded; its words stay as they are. */
    public static String fold(String value) {
        return AccentFolding.fold(normalize(value));
    }

    /** Whether a bare word may mean the document that has it as its number: such has a digit. */
    public static boolean canBeDocumentNumber(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The stems of a text, in order. */
    public static List<String> stems(String text) {
        return analyze(STEMMING_ANALYZER, text);
    }

    /** The exact words of a text, in order; as many as there are stems. */
    public static List<String> exactWords(String text) {
        return analyze(EXACT_ANALYZER, text);
    }

    /** Composed, lower case and with single blanks; accents stay. */
    public static String normalize(String value) {
        var lower = toLowerCase(toNfc(value));
        return OneLine.of(lower, 0, lower.length(), OneLine::isBlankOrHardSpace);
    }

    /** Lower case letter by letter, as the analyzer does it; the length never changes. */
    static String toLowerCase(String text) {
        var lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            if (Character.isSurrogate(lower[i])) {
                return toLowerCaseWithSurrogates(text);
            }
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return new String(lower);
    }

    /** The same for letters of two places, which are rare. */
    private static String toLowerCaseWithSurrogates(String text) {
        var lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            lower.appendCodePoint(Character.toLowerCase(text.codePointAt(i)));
        }
        return lower.toString();
    }

    private static List<String> analyze(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", toNfc(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading a string from memory", impossible);
        }
        return terms;
    }
}
