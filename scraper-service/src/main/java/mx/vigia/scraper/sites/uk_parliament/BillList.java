package mx.vigia.scraper.sites.uk_parliament;

import java.net.URI;
import java.util.ArrayList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.UrlQuery;

/** Reads a page of the list of bills; past its end it is empty and still states the true total. */
@Reads(site = Bill.SITE, kind = PageKind.LIST, address = "/api/v1/Bills")
public final class BillList implements PageReader {
    private static final int DEFAULT_PAGE_SIZE = 20;

    @Override
    public String signature() {
        return "/items";
    }

    @Override
    public Reading read(FetchedPage page) {
        var bills = page.json().all("items");
        var urlQuery = UrlQuery.of(page.address());
        var take = urlQuery.number("Take", DEFAULT_PAGE_SIZE);
        var left = Math.max(0, page.json().number("totalResults") - urlQuery.number("Skip", 0));
        var next = new ArrayList<URI>();
        bills.forEach(bill -> next.addAll(Bill.subpages(page, bill)));
        if (left > take) {
            next.add(nextPage(page, urlQuery.number("Skip", 0) + take));
        }
        return new Reading(
                bills.stream().map(bill -> Bill.sighting(PageKind.LIST, bill)).toList(),
                next,
                ReadingProblem.checkCount(page.address(), Math.min(take, left), bills.size()));
    }

    private static URI nextPage(FetchedPage page, int skip) {
        var requested = page.address()
                .toString()
                .replaceFirst("([?&])Skip=\\d+&?", "$1")
                .replaceFirst("[?&]$", "");
        return URI.create(requested + (requested.contains("?") ? "&" : "?") + "Skip=" + skip);
    }
}
