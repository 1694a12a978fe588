package mx.vigia.scraper.sites.us_openstates;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the answer to a key that is missing, unknown or over its rate limit, or to an invalid query. */
@Reads(site = BillSearch.SITE, kind = PageKind.INDEX, address = "/bills.*")
public final class Refusal implements PageReader {
    @Override
    public String signature() {
        return "/detail";
    }

    @Override
    public Reading read(FetchedPage page) {
        var why = page.json().one("detail");
        throw new PageChanged(page.address(), "bills", why.text());
    }
}
