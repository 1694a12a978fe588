package mx.vigia.analysis.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Removes the accents of every letter except ñ, which is a separate letter in Spanish: año is not ano. */
final class AccentFolding extends TokenFilter {
    private static final int MAX_FOLD_LENGTH = 4;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    AccentFolding(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!needsNoFolding(term.buffer(), term.length())) {
            var folded = fold(term.buffer(), term.length());
            term.setEmpty().append(folded);
        }
        return true;
    }

    /** Whether there is nothing to fold, as in most words. */
    private static boolean needsNoFolding(char[] letters, int length) {
        for (int i = 0; i < length; i++) {
            if (!isKeptAsIs(letters[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKeptAsIs(char letter) {
        return letter < 0x80 || letter == 'ñ' || letter == 'Ñ';
    }

    static String fold(String text) {
        return fold(text.toCharArray(), text.length());
    }

    private static String fold(char[] letters, int length) {
        var folded = new StringBuilder(length);
        var room = new char[MAX_FOLD_LENGTH];
        for (int i = 0; i < length; i++) {
            if (isKeptAsIs(letters[i])) {
                folded.append(letters[i]);
            } else {
                folded.append(room, 0, ASCIIFoldingFilter.foldToASCII(letters, i, room, 0, 1));
            }
        }
        return folded.toString();
    }
}
