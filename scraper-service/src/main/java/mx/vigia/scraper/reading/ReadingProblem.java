package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem of a page that a person should look at; {@code what} is a stable word, the rest explains it.
 *
 * @param expects what was expected as the word of a {@link Expectation} and its figures; empty if only the words state
 *     it
 * @param finds what was found, likewise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "PageProblem")
public record ReadingProblem(
        URI address,
        @Schema(required = true) String what,
        String expected,
        String found,
        List<String> expects,
        List<String> finds) {
    /**
     * The word for a page whose index names fewer than half of the items that it prints; such a page is not accepted.
     */
    public static final String FEWER_NAMED = "fewer-named";

    private static final int MAX_LENGTH = 500;

    public ReadingProblem {
        expected = expected == null ? "" : truncate(expected);
        found = found == null ? "" : truncate(found);
        expects = expects == null
                ? List.of()
                : expects.stream().map(ReadingProblem::truncate).toList();
        finds = finds == null
                ? List.of()
                : finds.stream().map(ReadingProblem::truncate).toList();
    }

    /** Creates a problem explained by words only. */
    public ReadingProblem(URI address, String what, String expected, String found) {
        this(address, what, ProblemValue.words(expected), ProblemValue.words(found));
    }

    /** Creates a problem explained by measures. */
    public ReadingProblem(URI address, String what, ProblemValue expected, ProblemValue found) {
        this(address, what, expected.text(), found.text(), expected.measure(), found.measure());
    }

    /** Returns a problem if the page holds another number of items than it states; none if they agree. */
    public static List<ReadingProblem> checkCount(URI address, int stated, int found) {
        return stated == found
                ? List.of()
                : List.of(new ReadingProblem(
                        address, "count-differs", Expectation.COUNT.of(stated), Expectation.COUNT.of(found)));
    }

    /** Returns a problem if a page holds more items than are read; none otherwise. */
    public static List<ReadingProblem> checkLimit(URI address, int max, int found) {
        return found <= max
                ? List.of()
                : List.of(new ReadingProblem(
                        address, "capped", Expectation.AT_MOST_ITEMS.of(max), Expectation.COUNT.of(found)));
    }

    private static String truncate(String words) {
        return words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH) + "…";
    }
}
