package mx.vigia.scraper.fetching;

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
 * Bytes to text by rule: a byte order mark, else the header, else strict UTF-8, else the page's own meta, else windows-1252. A line of strict UTF-8
 * in a page of windows-1252 is what it can be: no Spanish words look like that by chance.
 */
public final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern NAMED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int HEAD_BYTES = 4096;
    private static final char LOST = '\uFFFD';
    private static final Map<String, Charset> MARKS = Map.of(
            "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8,
            "\u00FE\u00FF", StandardCharsets.UTF_16BE,
            "\u00FF\u00FE", StandardCharsets.UTF_16LE);
    private static final String[] WINDOWS_CHARS = table();

    private Decoding() {}

    /** These bytes as text, the content type being what the server declared, perhaps empty. */
    public static String text(byte[] bytes, String contentType) {
        var marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        var declared = named(contentType);
        if (declared.isPresent()) {
            return decode(bytes, declared.get());
        }
        return strictUtf8(bytes).orElseGet(() -> decode(bytes, inPage(bytes).orElse(WINDOWS)));
    }

    /** ISO-8859-1 is what sites say; windows-1252 is what they send. */
    private static String decode(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(WINDOWS)) {
            return lines(bytes);
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            return strictUtf8(bytes).orElseGet(() -> mostlyUtf8(bytes));
        }
        return new String(bytes, charset);
    }

    /** The same of a page in which some lines are UTF-8 and others windows-1252: each is what it can be. */
    public static String lines(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (var from = 0; from < bytes.length; ) {
            var until = from;
            while (until < bytes.length && bytes[until++] != '\n') {
                // until the line is over, its end included
            }
            var line = Arrays.copyOfRange(bytes, from, until);
            text.append(strictUtf8(line).orElseGet(() -> windows(line)));
            from = until;
        }
        return text.toString();
    }

    private static Optional<String> byMark(byte[] bytes) {
        return MARKS.entrySet().stream()
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

    /** A bad byte in a page of good UTF-8 is a bad byte; a page in which the bad ones outnumber the good letters is none of it. */
    private static String mostlyUtf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var good = text.chars().filter(c -> c > 0x7F && c != LOST).count();
        return text.chars().filter(c -> c == LOST).count() > good ? lines(bytes) : text;
    }

    private static Optional<Charset> inPage(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
        return named(head).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    }

    private static Optional<Charset> named(String words) {
        var m = NAMED.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(m.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** The five bytes windows-1252 leaves undefined stand for the control of the same number, as in browsers. */
    private static String windows(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (var b : bytes) {
            text.append(WINDOWS_CHARS[b & 0xFF]);
        }
        return text.toString();
    }

    private static String[] table() {
        var table = new String[256];
        for (var b = 0; b < table.length; b++) {
            var letter = new String(new byte[] {(byte) b}, WINDOWS);
            table[b] = letter.equals("\uFFFD") ? String.valueOf((char) b) : letter;
        }
        return table;
    }
}
