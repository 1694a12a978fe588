package mx.vigia.scraper.sites.us_openstates;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;

/** Reads one page of a search for bills, which holds at most twenty. */
@Reads(site = BillSearch.SITE, kind = PageKind.LIST, address = "/bills")
public final class BillSearch implements PageReader {
    static final String SITE = "us.openstates";

    @Override
    public String signature() {
        return "/results";
    }

    @Override
    public Reading read(FetchedPage page) {
        var paging = page.json().one("pagination");
        var bills = page.json().all("results").stream()
                .map(bill -> Bill.sighting(PageKind.LIST, bill))
                .toList();
        return new Reading(
                bills,
                nextPages(page, paging),
                ReadingProblem.checkCount(page.address(), expectedCount(paging), bills.size()));
    }

    private static int expectedCount(JsonTree paging) {
        var before = (paging.number("page") - 1) * paging.number("per_page");
        return Math.min(paging.number("per_page"), Math.max(0, paging.number("total_items") - before));
    }

    /** A page past the last is answered as not found, so it is never requested. */
    private static List<URI> nextPages(FetchedPage page, JsonTree paging) {
        if (paging.number("page") >= paging.number("max_page")) {
            return List.of();
        }
        var requested = page.address()
                .toString()
                .replaceFirst("([?&])page=\\d+&?", "$1")
                .replaceFirst("[?&]$", "");
        return List.of(
                URI.create(requested + (requested.contains("?") ? "&" : "?") + "page=" + (paging.number("page") + 1)));
    }
}
