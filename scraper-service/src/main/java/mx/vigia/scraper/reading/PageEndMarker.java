package mx.vigia.scraper.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a complete page ends, by which a truncated one is recognized if its server does not state the length. */
public enum PageEndMarker {
    /** No recognizable end. */
    NONE("nothing"),
    /** The end tag of its root element. */
    MARKUP("</…>"),
    /** The bracket that closes JSON. */
    JSON("} ]"),
    PDF("%%EOF"),
    /** The end of the last line of plain text. */
    LINE("⏎");

    private static final int HEAD_BYTES = 4096;
    /** A page may have scripts, comments or a few bytes of a PDF after its end. */
    private static final int TAIL_BYTES = 1024;

    private static final Pattern ROOT_ELEMENT = Pattern.compile("<([A-Za-z_][\\w:.-]*)");

    private final String sign;

    PageEndMarker(String sign) {
        this.sign = sign;
    }

    /** Returns its display form. */
    public String sign() {
        return sign;
    }

    /** Returns its stored name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the end marker of these bytes. */
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

    /** A root without content is closed in its start tag. */
    private static boolean isSelfClosing(String root) {
        return root.endsWith("/>") && root.indexOf('>') == root.length() - 1;
    }

    private static String decodeLatin1(byte[] bytes, int from, int until) {
        return new String(bytes, from, until - from, StandardCharsets.ISO_8859_1);
    }
}
