package mx.vigia.scraper.sites.us_congress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;

/** Reads a page of the list of bills, with links to each bill's own page. */
@Reads(site = BillNumber.SITE, kind = PageKind.LIST, address = "/v3/bill(?:/\\d+(?:/[a-z]+)?)?")
public final class BillList implements PageReader {
    @Override
    public String signature() {
        return "/bills";
    }

    @Override
    public Reading read(FetchedPage page) {
        var bills = page.json().all("bills");
        var sightings = bills.stream().map(BillList::sighting).toList();
        var next = Stream.concat(bills.stream().flatMap(bill -> bill.link("url").stream()), Paging.next(page).stream());
        return new Reading(sightings, next.toList(), Paging.checkCount(page, bills.size()));
    }

    static BillNumber number(JsonTree bill) {
        return new BillNumber(
                bill.number("congress"),
                bill.requiredText("type").toLowerCase(Locale.ROOT),
                bill.requiredText("number"));
    }

    /** New bills appear in the list before they have a title. */
    private static Sighting sighting(JsonTree bill) {
        var number = number(bill);
        return new Sighting(
                PageKind.LIST, List.of(number.key()), number.fields().title(bill.text("title")), List.of());
    }
}
