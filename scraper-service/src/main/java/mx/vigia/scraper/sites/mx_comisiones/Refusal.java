package mx.vigia.scraper.sites.mx_comisiones;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the answer to a query that the service no longer understands, in its own words. */
@Reads(site = CommitteeMeetings.SITE, kind = PageKind.INDEX, address = "/graphql")
public final class Refusal implements PageReader {
    @Override
    public String signature() {
        return "/errors";
    }

    @Override
    public Reading read(FetchedPage page) {
        var error = page.json().all("errors").stream().findFirst();
        throw new PageChanged(
                page.address(),
                "an answer to our query",
                error.map(refused -> refused.text("message")).orElse("none"));
    }
}
