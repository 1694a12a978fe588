package mx.vigia.scraper.sites.us_congress;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Query;

/** Which part of a list an answer is, and how many members it should therefore hold. */
final class Paging {
    private static final int USUAL_SIZE = 20;

    private Paging() {}

    static Optional<URI> next(Page page) {
        return page.json().maybe("pagination").flatMap(pagination -> pagination.link("next"));
    }

    /** An answer that another follows is full; the last one holds what is left. Some answers give no count. */
    static List<Problem> differences(Page page, int found) {
        var pagination = page.json().maybe("pagination");
        if (pagination.isEmpty()) {
            return List.of();
        }
        var left = pagination.get().number("count") - Query.of(page.address()).number("offset", 0);
        var expected = next(page).map(Paging::size).orElse(left);
        return Problem.ofCount(page.address(), expected, found);
    }

    private static int size(URI next) {
        return Query.of(next).number("limit", USUAL_SIZE);
    }
}
