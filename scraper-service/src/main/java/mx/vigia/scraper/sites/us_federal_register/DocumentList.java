package mx.vigia.scraper.sites.us_federal_register;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.UrlQuery;

/** Reads a list of documents: a search, a day, or several requested by number. */
@Reads(site = Register.SITE, kind = PageKind.LIST, address = "/api/v1/documents(?:\\.json|/[\\w,-]+\\.json)?")
public final class DocumentList implements PageReader {
    private static final int DEFAULT_PAGE_SIZE = 20;

    @Override
    public String signature() {
        return "/count";
    }

    @Override
    public Reading read(FetchedPage page) {
        var list = page.json();
        var entries = list.all("results").stream()
                .map(entry -> new Entry(entry).sighting(PageKind.LIST))
                .toList();
        return new Reading(
                entries,
                list.link("next_page_url").stream().toList(),
                ReadingProblem.checkCount(page.address(), expectedCount(page, list), entries.size()));
    }

    /** A page that another follows is full; the last one holds the rest. */
    private static int expectedCount(FetchedPage page, JsonTree list) {
        var count = list.number("count");
        var next =
                list.link("next_page_url").map(UrlQuery::of).map(query -> query.number("per_page", DEFAULT_PAGE_SIZE));
        if (next.isPresent()) {
            return next.get();
        }
        var urlQuery = UrlQuery.of(page.address());
        return count - (urlQuery.number("page", 1) - 1) * urlQuery.number("per_page", DEFAULT_PAGE_SIZE);
    }
}
