package mx.vigia.analysis.bill;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The number of an issue of the Gaceta Parlamentaria with all its parts, such as {@code 7180-II-1-3}. */
public final class GazetteNumber {
    private static final String DASH = "[-\\u2010-\\u2013]";

    /** Matches further parts printed after the number, separated by a line or a blank: {@code 7180-II -1}. */
    private static final String MORE = "(?-i:[IVXLC]{1,8}|\\d{1,4})\\b";

    private static final Pattern CITED =
            Pattern.compile("(?iU)\\bGaceta Parlamentaria,? n[úu]m(?:ero|\\.) (\\d{3,5}+(?:" + DASH + "++\\w++)*+)"
                    + "(?!\\w|/\\w|(?:\\s?" + DASH + "|" + DASH + "\\s)" + MORE + ")");

    private GazetteNumber() {}

    /**
     * Returns the numbers cited in these words, in capitals and with hyphens. A number followed by parts that we do not
     * read is left out, because its beginning is the number of another issue.
     */
    public static Stream<String> in(String words) {
        return CITED.matcher(words)
                .results()
                .map(found -> found.group(1).replaceAll(DASH + "+", "-").toUpperCase(Locale.ROOT));
    }
}
