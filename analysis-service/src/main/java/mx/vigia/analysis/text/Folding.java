package mx.vigia.analysis.text;

import java.util.regex.Pattern;
import mx.vigia.analysis.language.TextAnalyzer;

/** {@link TextAnalyzer#fold} for one word, optimized for the letters of Spanish. */
public final class Folding {
    private static final String ACCENTED_LETTERS = "áéíóúüñÁÉÍÓÚÜÑ";
    private static final String FOLDED_LETTERS = "aeiouuñaeiouuñ";

    private Folding() {}

    static String of(String word) {
        return isFolded(word) ? word : folded(word);
    }

    private static boolean isFolded(String word) {
        int plain = 0;
        while (plain < word.length() && word.charAt(plain) >= 'a' && word.charAt(plain) <= 'z') {
            plain++;
        }
        return plain == word.length();
    }

    private static String folded(String word) {
        var folded = new char[word.length()];
        for (int i = 0; i < folded.length; i++) {
            char letter = word.charAt(i);
            int accented = letter < 128 ? -1 : ACCENTED_LETTERS.indexOf(letter);
            if (letter >= 128 && accented < 0) {
                return TextAnalyzer.fold(word);
            }
            folded[i] = accented >= 0 ? FOLDED_LETTERS.charAt(accented) : Character.toLowerCase(letter);
        }
        return new String(folded);
    }

    /** Returns a text letter by letter in lower case, without accents and on one line; every offset stays the same. */
    public static String letters(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            int accented = folded[i] < 128 ? -1 : ACCENTED_LETTERS.indexOf(folded[i]);
            char letter = accented >= 0 ? FOLDED_LETTERS.charAt(accented) : Character.toLowerCase(folded[i]);
            folded[i] = letter == 'ñ' ? 'n' : Character.isWhitespace(letter) ? ' ' : letter;
        }
        return new String(folded);
    }

    /** Returns a pattern for such a text, in which one blank matches several. */
    public static Pattern toPattern(String words) {
        return Pattern.compile(words.replace(" ", " {1,4}"));
    }
}
