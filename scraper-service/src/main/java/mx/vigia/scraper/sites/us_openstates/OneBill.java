package mx.vigia.scraper.sites.us_openstates;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads one bill, by its own id or by state, session and number. */
@Reads(site = BillSearch.SITE, kind = PageKind.RECORD, address = "/bills/.+")
public final class OneBill implements PageReader {
    @Override
    public String signature() {
        return "/identifier";
    }

    @Override
    public Reading read(FetchedPage page) {
        return new Reading(List.of(Bill.sighting(PageKind.RECORD, page.json())), List.of(), List.of());
    }
}
