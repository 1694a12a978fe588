package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;

/** Something about one page that a person should look at; {@code what} is a stable word, the rest explains it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(URI address, String what, String expected, String found) {
    private static final int LONGEST = 500;

    public Problem {
        expected = cut(expected);
        found = cut(found);
    }

    /** The complaint that a page holds another number of things than it says itself; none where they agree. */
    public static List<Problem> ofCount(URI address, int said, int found) {
        return said == found
                ? List.of()
                : List.of(new Problem(address, "count-differs", String.valueOf(said), String.valueOf(found)));
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
