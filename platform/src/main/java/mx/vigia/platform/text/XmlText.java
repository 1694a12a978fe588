package mx.vigia.platform.text;

import java.util.regex.Pattern;

/** Text as XML 1.0 can hold it (section 2.2), as in workbooks, documents and feeds. */
public final class XmlText {
    private static final Pattern INVALID_CHARACTERS =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** The text with a mark for each character that no XML may have. */
    public static String of(String text) {
        return INVALID_CHARACTERS.matcher(text).replaceAll("\uFFFD");
    }
}
