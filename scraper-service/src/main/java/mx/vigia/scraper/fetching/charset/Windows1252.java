package mx.vigia.scraper.fetching.charset;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of windows-1252 as browsers read them: the five undefined bytes stand for the control of the same number.
 */
final class Windows1252 {
    static final Charset CHARSET = Charset.forName("windows-1252");

    private static final char[] LETTERS = letters();
    private static final Map<Character, Byte> BYTES = bytes();

    private Windows1252() {}

    static String text(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (var b : bytes) {
            text.append(LETTERS[b & 0xFF]);
        }
        return text.toString();
    }

    /** Returns the bytes that are read as these letters; all of them must be of windows-1252. */
    static byte[] bytes(String letters) {
        var bytes = new byte[letters.length()];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = BYTES.get(letters.charAt(i));
        }
        return bytes;
    }

    private static char[] letters() {
        var letters = new char[256];
        for (var b = 0; b < letters.length; b++) {
            var letter = new String(new byte[] {(byte) b}, CHARSET).charAt(0);
            letters[b] = letter == '\uFFFD' ? (char) b : letter;
        }
        return letters;
    }

    private static Map<Character, Byte> bytes() {
        var bytes = new HashMap<Character, Byte>();
        for (var b = 0; b < LETTERS.length; b++) {
            bytes.put(LETTERS[b], (byte) b);
        }
        return Map.copyOf(bytes);
    }
}
