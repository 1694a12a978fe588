package mx.vigia.scraper.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** With what a page ends, by which one that breaks off is told from a whole one where its server says nothing of it. */
public enum PageEndMarker {
    /** Nothing that would tell. */
    NONE("nothing"),
    /** The end of its root element. */
    MARKUP("</…>"),
    /** The bracket that closes JSON. */
    JSON("} ]"),
    PDF("%%EOF"),
    /** The end of the last line, of what is plain text. */
    LINE("⏎");

    private static final int HEAD_BYTES = 4096;
    /** Behind its end a page may still have scripts, comments or a few bytes of a PDF. */
    private static final int TAIL_BYTES = 1024;

    private static final Pattern ROOT_ELEMENT = Pattern.compile("<([A-Za-z_][\\w:.-]*)");

    private final String sign;

    PageEndMarker(String sign) {
        this.sign = sign;
    }

    /** What it looks like. */
    public String sign() {
        return sign;
    }

    /** The word for it where it is remembered. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The end of these bytes. */
    public static PageEndMarker of(byte[] bytes) {
        var head = decodeLatin1(bytes, 0, Math.min(HEAD_BYTES, bytes.length))
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .strip();
        var tail = decodeLatin1(bytes, Math.max(0, bytes.length - TAIL_BYTES), bytes.length);
        if (head.isEmpty()) {
            return NONE;
        }
        return switch (head.charAt(0)) {
            case '%' -> tail.contains("%%EOF") ? PDF : NONE;
            case '{' -> tail.strip().endsWith("}") ? JSON : NONE;
            case '[' -> tail.strip().endsWith("]") ? JSON : NONE;
            case '<' -> isClosed(head, tail.strip().toLowerCase(Locale.ROOT)) ? MARKUP : NONE;
            default -> tail.endsWith("\n") ? LINE : NONE;
        };
    }

    private static boolean isClosed(String head, String tail) {
        var root = ROOT_ELEMENT.matcher(head);
        return tail.contains("</html>")
                || root.find()
                        && (tail.endsWith("</" + root.group(1).toLowerCase(Locale.ROOT) + ">")
                                || isSelfClosing(head.substring(root.start())));
    }

    /** A root without content is closed where it begins. */
    private static boolean isSelfClosing(String root) {
        return root.endsWith("/>") && root.indexOf('>') == root.length() - 1;
    }

    private static String decodeLatin1(byte[] bytes, int from, int until) {
        return new String(bytes, from, until - from, StandardCharsets.ISO_8859_1);
    }
}
