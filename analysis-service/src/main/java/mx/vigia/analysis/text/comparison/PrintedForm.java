package mx.vigia.analysis.text.comparison;

import java.util.regex.Pattern;

/** How a stretch is printed, as far as a reader sees it: where a line or a page breaks, or how wide a blank is, is no difference. */
final class PrintedForm {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private PrintedForm() {}

    static boolean isAlike(String one, String other) {
        return one.equals(other) || seen(one).equals(seen(other));
    }

    private static String seen(String printed) {
        return BLANKS.matcher(printed).replaceAll(" ").strip();
    }
}
