package mx.vigia.scraper.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Against decompression bombs: measures the unpacked size of a PDF's streams without keeping any of them; a parser
 * would hold each of them whole. Images are not counted, since text extraction does not unpack them; nor are encrypted
 * streams or those of other filters (ISO 32000-1, 7.3.8 and 7.4).
 */
record PdfSizeCheck(byte[] pdf, long most) {
    private static final byte[] STREAM_KEYWORD = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern IMAGE_SUBTYPE = Pattern.compile("/Subtype\\s*/Image");
    private static final Pattern DEFLATE_FILTER = Pattern.compile("/FlateDecode|/Fl\\b");
    private static final int MAX_DICTIONARY_LENGTH = 2_048;
    private static final int BUFFER_SIZE = 64 * 1024;

    /** Whether a stream exceeds the maximum, or is packed within a packed one. */
    boolean isTooMuch() {
        for (var at = next(0); at >= 0; at = next(at)) {
            var dictionary = unescaped(dictionary(at));
            var packed = DEFLATE_FILTER.matcher(dictionary).results().count();
            // A filter that is not named here may be named in another object.
            if (packed > 1 || !IMAGE_SUBTYPE.matcher(dictionary).find() && exceedsLimit(at)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the bytes of the next stream begin; negative if there is none. */
    private int next(int from) {
        for (var at = from; at <= pdf.length - STREAM_KEYWORD.length - 2; at++) {
            if (pdf[at] == 's'
                    && Arrays.equals(pdf, at, at + STREAM_KEYWORD.length, STREAM_KEYWORD, 0, STREAM_KEYWORD.length)) {
                var end = at + STREAM_KEYWORD.length;
                var begins = pdf[end] == '\r' ? end + 2 : end + 1;
                if ((pdf[end] == '\r' || pdf[end] == '\n') && !isEndKeyword(at)) {
                    return begins;
                }
            }
        }
        return -1;
    }

    private boolean isEndKeyword(int at) {
        return at >= 3 && pdf[at - 1] == 'd' && pdf[at - 2] == 'n' && pdf[at - 3] == 'e';
    }

    private String dictionary(int stream) {
        var from = Math.max(0, stream - MAX_DICTIONARY_LENGTH);
        var before = new String(pdf, from, stream - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    /** Returns the dictionary with the letters and digits written as #xx in its names decoded (ISO 32000-1, 7.3.5). */
    private static String unescaped(String dictionary) {
        return ESCAPED.matcher(dictionary).replaceAll(escape -> {
            var character = (char) Integer.parseInt(escape.group(1), 16);
            return Character.isLetterOrDigit(character) ? String.valueOf(character) : escape.group();
        });
    }

    private boolean exceedsLimit(int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            var portion = new byte[BUFFER_SIZE];
            var unpacked = 0L;
            var some = inflater.inflate(portion);
            while (some > 0 && unpacked <= most) {
                unpacked += some;
                some = inflater.inflate(portion);
            }
            return unpacked > most;
        } catch (DataFormatException notPackedLikeThis) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
