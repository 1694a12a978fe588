package mx.vigia.local.pretend.site;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes text as the gazette's HTML. */
public final class Markup {
    private static final Pattern ITALICS = Pattern.compile("\\*([^*]+)\\*");

    private Markup() {}

    public static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Returns the same text beginning with a capital. */
    public static String capitalize(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns a title as HTML with its italics. */
    public static String title(String words) {
        return ITALICS.matcher(text(words)).replaceAll("<i>$1</i>");
    }

    /** Returns the text with curly quotes as the entities that some of the gazette's editors use. */
    public static String quotesAsEntities(String html) {
        return html.replace("“", "&#147;").replace("”", "&#148;");
    }
}
