package mx.vigia.scraper.fetching.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decodes bytes to text: a byte order mark, else the header, else strict UTF-8, else the page's own meta, else
 * windows-1252. A line of strict UTF-8 in a page of windows-1252 is decoded as UTF-8, and so is a letter of UTF-8 in a
 * line that is otherwise not: no Spanish words look like that by chance.
 */
public final class CharsetDecoder {
    private static final Pattern CHARSET_PATTERN = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int HEAD_BYTES = 4096;
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';
    private static final Map<String, Charset> BYTE_ORDER_MARKS = Map.of(
            "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8,
            "\u00FE\u00FF", StandardCharsets.UTF_16BE,
            "\u00FF\u00FE", StandardCharsets.UTF_16LE);
    /**
     * The last letter of a Spanish word in capitals and the quote, dash or dots after it, misread as one letter of
     * UTF-8.
     */
    private static final Pattern MISREAD_CAPITAL_AND_MARK = Pattern.compile("[\\u0240-\\u07FF]");

    private CharsetDecoder() {}

    /** Decodes these bytes; the content type is the declared one, perhaps empty. */
    public static String text(byte[] bytes, String contentType) {
        var marked = decodeByByteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        var declared = findCharset(contentType);
        if (declared.isPresent()) {
            return decode(bytes, declared.get());
        }
        return decodeStrictUtf8(bytes)
                .orElseGet(() -> decode(bytes, declaredInPage(bytes).orElse(Windows1252.CHARSET)));
    }

    /** Sites that declare ISO-8859-1 send windows-1252. */
    private static String decode(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(Windows1252.CHARSET)) {
            return lines(bytes);
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            return decodeStrictUtf8(bytes).orElseGet(() -> decodeMostlyUtf8(bytes));
        }
        return new String(bytes, charset);
    }

    /**
     * Decodes a page in which some lines are UTF-8 and others windows-1252, perhaps with stray bytes, each line
     * separately.
     */
    public static String lines(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (var from = 0; from < bytes.length; ) {
            var until = from;
            while (until < bytes.length && bytes[until++] != '\n') {
                // until the end of the line, its line break included
            }
            text.append(line(Arrays.copyOfRange(bytes, from, until)));
            from = until;
        }
        return text.toString();
    }

    private static String line(byte[] line) {
        return decodeStrictUtf8(line)
                .filter(text -> !MISREAD_CAPITAL_AND_MARK.matcher(text).find())
                .orElseGet(() -> Mojibake.repair(Windows1252.text(line)));
    }

    private static Optional<String> decodeByByteOrderMark(byte[] bytes) {
        return BYTE_ORDER_MARKS.entrySet().stream()
                .filter(mark -> begins(bytes, mark.getKey()))
                .map(mark -> new String(
                        bytes,
                        mark.getKey().length(),
                        bytes.length - mark.getKey().length(),
                        mark.getValue()))
                .findFirst();
    }

    private static boolean begins(byte[] bytes, String mark) {
        return bytes.length >= mark.length()
                && new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /**
     * A few bad bytes in a page of good UTF-8 are errors; if they outnumber the good letters, the page is not UTF-8.
     */
    private static String decodeMostlyUtf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var good =
                text.chars().filter(c -> c > 0x7F && c != REPLACEMENT_CHARACTER).count();
        return text.chars().filter(c -> c == REPLACEMENT_CHARACTER).count() > good ? lines(bytes) : text;
    }

    private static Optional<Charset> declaredInPage(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
        return findCharset(head).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    }

    private static Optional<Charset> findCharset(String words) {
        var m = CHARSET_PATTERN.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(m.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> decodeStrictUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
