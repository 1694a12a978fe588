package mx.vigia.scraper.trial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.qute.TemplateData;
import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.ReadingProblem;

/**
 * The result of trying a site's readers on one page.
 *
 * @param found how many items were read
 * @param printed the other numbers that the page itself prints; none if it prints none or they agree
 * @param next the next requests of the readers
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReaderTrial(
        @JsonUnwrapped TriedPage page,
        int found,
        List<String> printed,
        List<TrialItem> items,
        List<ReadingProblem> problems,
        List<URI> next) {
    private static final String READ_STATUS = "read";

    public ReaderTrial {
        printed = List.copyOf(printed);
        items = List.copyOf(items);
        problems = List.copyOf(problems);
        next = List.copyOf(next);
    }

    /**
     * The page, and what became of it.
     *
     * @param outcome {@code read}, or why nothing was: {@code page-changed}, {@code no-reader} or how the fetching
     *     ended
     * @param kind the kind of page it was taken for
     */
    @TemplateData
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record TriedPage(String site, URI address, String outcome, String kind) {
        static final TriedPage NONE = new TriedPage("", URI.create(""), "", "");
    }

    static ReaderTrial read(
            String site,
            URI address,
            String kind,
            List<TrialItem> items,
            List<ReadingProblem> problems,
            List<URI> next) {
        var printed = problems.stream()
                .filter(problem -> problem.what().equals("count-differs"))
                .map(ReadingProblem::expected)
                .toList();
        var page = new TriedPage(site, address, READ_STATUS, kind);
        return new ReaderTrial(page, items.size(), printed, items, problems, next);
    }

    static ReaderTrial unread(String site, ReadingProblem problem) {
        var page = new TriedPage(site, problem.address(), problem.what(), "");
        return new ReaderTrial(page, 0, List.of(), List.of(), List.of(problem), List.of());
    }

    /** Whether the page was read. */
    @JsonIgnore
    public boolean isRead() {
        return page.outcome().equals(READ_STATUS);
    }
}
