package mx.vigia.analysis.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The text analyzer, the only one: defines what is a word and when two words are equal.
 *
 * <p>A <em>stem</em> is a lower-case word without its plural ending and without accents (ñ stays distinct from n). The
 * <em>exact</em> form is the word as written, in lower case only.
 */
public final class TextAnalyzer {
    /** Position gap between two values of a field, so that no phrase spans both. */
    public static final int POSITION_GAP = 100;

    private static final Analyzer STEMMING_ANALYZER = new LuceneTextAnalyzer(true);
    private static final Analyzer EXACT_ANALYZER = new LuceneTextAnalyzer(false);

    private TextAnalyzer() {}

    /** Returns the analyzer for stems, which search, rules and watches compare. */
    public static Analyzer stemmingAnalyzer() {
        return STEMMING_ANALYZER;
    }

    /** Returns the analyzer for words as written, in lower case. */
    public static Analyzer exactAnalyzer() {
        return EXACT_ANALYZER;
    }

    /** Returns the text in composed Unicode form (NFC); all offsets count in this form. */
    public static String toNfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Returns a whole value normalized for comparison: composed, lower case, single blanks, no accents; its words are
     * not stemmed.
     */
    public static String fold(String value) {
        return AccentFolding.fold(normalize(value));
    }

    /** Whether an unqualified word may be a document number: such numbers contain a digit. */
    public static boolean canBeDocumentNumber(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the stems of a text, in order. */
    public static List<String> stems(String text) {
        return analyze(STEMMING_ANALYZER, text);
    }

    /** Returns the exact words of a text, in order; as many as there are stems. */
    public static List<String> exactWords(String text) {
        return analyze(EXACT_ANALYZER, text);
    }

    /** Returns the value composed, in lower case and with single blanks; accents are kept. */
    public static String normalize(String value) {
        var lower = toLowerCase(toNfc(value));
        return OneLine.of(lower, 0, lower.length(), OneLine::isBlankOrHardSpace);
    }

    /** Returns the text in lower case, character by character as the analyzer does; the length never changes. */
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

    /** Lower-cases text with surrogate pairs, which is rare. */
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
