package mx.vigia.scraper.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something about one page that a person should look at; {@code what} is a stable word, the rest explains it.
 *
 * @param expects what was expected as the word of a {@link Expectation} and its figures; empty where only the words say it
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
    /** The word for a page whose index names fewer than half of the items that the page prints: such a page is not to be believed. */
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

    /** One that only words explain. */
    public ReadingProblem(URI address, String what, String expected, String found) {
        this(address, what, ProblemValue.words(expected), ProblemValue.words(found));
    }

    /** One explained by measures. */
    public ReadingProblem(URI address, String what, ProblemValue expected, ProblemValue found) {
        this(address, what, expected.text(), found.text(), expected.measure(), found.measure());
    }

    /** The complaint that a page holds another number of things than it says itself; none where they agree. */
    public static List<ReadingProblem> checkCount(URI address, int said, int found) {
        return said == found
                ? List.of()
                : List.of(new ReadingProblem(
                        address, "count-differs", Expectation.COUNT.of(said), Expectation.COUNT.of(found)));
    }

    private static String truncate(String words) {
        return words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH) + "…";
    }
}
