package mx.vigia.scraper.sites.us_congress;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the answer to a key that is unknown or over its rate limit (OVER_RATE_LIMIT). */
@Reads(site = BillNumber.SITE, kind = PageKind.INDEX, address = "/v3/.*")
public final class Refusal implements PageReader {
    @Override
    public String signature() {
        return "/error";
    }

    @Override
    public Reading read(FetchedPage page) {
        var error = page.json().one("error");
        throw new PageChanged(
                page.address(), "an answer to our key", error.text("code") + ": " + error.text("message"));
    }
}
