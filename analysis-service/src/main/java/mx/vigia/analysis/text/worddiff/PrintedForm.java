package mx.vigia.analysis.text.worddiff;

import java.util.regex.Pattern;

/** The visible print of a segment: line and page breaks and the width of blanks are no difference. */
public final class PrintedForm {
    private static final Pattern BLANKS_PATTERN = Pattern.compile("[\\s\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private PrintedForm() {}

    public static boolean isAlike(String one, String other) {
        return one.equals(other) || normalize(one).equals(normalize(other));
    }

    private static String normalize(String printed) {
        return BLANKS_PATTERN.matcher(printed).replaceAll(" ").strip();
    }
}
