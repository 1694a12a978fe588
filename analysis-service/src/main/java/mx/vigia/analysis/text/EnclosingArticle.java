package mx.vigia.analysis.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the article of a bill that contains a position of its text. */
public final class EnclosingArticle {
    private static final Pattern HEADING_PATTERN = Pattern.compile("(?:Artículo|ARTÍCULO|Art\\.)\\s+(?=\\d)");
    private static final char FIRST_LETTER = 'A';
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final String BLANKS = " \t\u000B\f";
    private static final int LOOK_BACK_LENGTH = 6000;
    private static final int MAX_NUMBER_LENGTH = 60;

    private EnclosingArticle() {}

    /**
     * Returns the number of the article with the last heading above this position, such as {@code 390 Bis}, or an empty
     * string if none is near. Headings are searched from the position upwards, since a page of results needs this for
     * many positions.
     */
    public static String number(String text, int at) {
        var above = text.substring(Math.max(0, at - LOOK_BACK_LENGTH), at);
        for (int here = above.lastIndexOf(FIRST_LETTER); here >= 0; here = above.lastIndexOf(FIRST_LETTER, here - 1)) {
            var number = isAtLineStart(above, here) ? findHeading(above, here) : Optional.<ArticleNumber>empty();
            if (number.isPresent()) {
                return number.get().printed();
            }
        }
        return "";
    }

    private static Optional<ArticleNumber> findHeading(String above, int here) {
        var heading = HEADING_PATTERN.matcher(above).region(here, above.length());
        return heading.lookingAt()
                ? ArticleNumber.read(
                        above.substring(heading.end(), Math.min(above.length(), heading.end() + MAX_NUMBER_LENGTH)))
                : Optional.empty();
    }

    private static boolean isAtLineStart(String above, int here) {
        int before = here - 1;
        while (before >= 0 && BLANKS.indexOf(above.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || LINE_ENDS.indexOf(above.charAt(before)) >= 0;
    }
}
