package mx.vigia.notification.letter;

import java.util.Locale;

/** The first letter of a text that begins, or no longer begins, a sentence. */
final class TextCase {
    private TextCase() {}

    static String capitalize(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns it with a small first letter; an abbreviation such as {@code LMTR} keeps its capitals. */
    static String decapitalize(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1)) || text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
