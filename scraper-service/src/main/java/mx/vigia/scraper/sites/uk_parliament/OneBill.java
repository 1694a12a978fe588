package mx.vigia.scraper.sites.uk_parliament;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads one bill's own answer, which has its long title too. */
@Reads(site = Bill.SITE, kind = PageKind.RECORD, address = "/api/v1/Bills/\\d+")
public final class OneBill implements PageReader {
    @Override
    public String signature() {
        return "/billId";
    }

    @Override
    public Reading read(FetchedPage page) {
        var bill = page.json();
        return new Reading(List.of(Bill.sighting(PageKind.RECORD, bill)), Bill.subpages(page, bill), List.of());
    }
}
