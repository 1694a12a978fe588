package mx.vigia.platform.text;

import java.util.regex.Pattern;

/** Text as allowed in XML 1.0 (section 2.2), for workbooks, documents and feeds. */
public final class XmlText {
    private static final Pattern INVALID_CHARACTERS =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** Returns the text with a replacement mark for each character that XML forbids. */
    public static String of(String text) {
        return INVALID_CHARACTERS.matcher(text).replaceAll("\uFFFD");
    }
}
