package mx.vigia.analysis.bill;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two wordings are compared, so that blanks, capitals, quotes and a last full stop do not count. */
public final class Plain {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern QUOTES = Pattern.compile("[\"'`´«»‘’‚“”„]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern END = Pattern.compile("[\\s.;,:]+$");

    private Plain() {}

    /** The wording without what is mere form. */
    public static String of(String words) {
        String one = INVISIBLE
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("");
        one = DASHES.matcher(QUOTES.matcher(one).replaceAll("")).replaceAll("-");
        one = BLANKS.matcher(one).replaceAll(" ").strip();
        return END.matcher(one).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether two wordings differ in more than form. */
    public static boolean differ(String one, String other) {
        return !one.equals(other) && !of(one).equals(of(other));
    }
}
