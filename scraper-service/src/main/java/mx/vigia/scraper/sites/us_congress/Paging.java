package mx.vigia.scraper.sites.us_congress;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.UrlQuery;

/** The position of an answer in a paginated list, and its expected number of members. */
final class Paging {
    private static final int DEFAULT_PAGE_SIZE = 20;

    private Paging() {}

    static Optional<URI> next(FetchedPage page) {
        return page.json().findValue("pagination").flatMap(pagination -> pagination.link("next"));
    }

    /**
     * Checks the number of items: a page that another follows is full; the last one holds the rest. Some answers give
     * no count.
     */
    static List<ReadingProblem> checkCount(FetchedPage page, int found) {
        var pagination = page.json().findValue("pagination");
        if (pagination.isEmpty()) {
            return List.of();
        }
        var left =
                pagination.get().number("count") - UrlQuery.of(page.address()).number("offset", 0);
        var expected = next(page).map(Paging::size).orElse(left);
        return ReadingProblem.checkCount(page.address(), expected, found);
    }

    private static int size(URI next) {
        return UrlQuery.of(next).number("limit", DEFAULT_PAGE_SIZE);
    }
}
