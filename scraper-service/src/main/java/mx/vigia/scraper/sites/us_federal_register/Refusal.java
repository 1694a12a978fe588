package mx.vigia.scraper.sites.us_federal_register;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the answer to an invalid query or for a document that does not exist. */
@Reads(site = Register.SITE, kind = PageKind.INDEX, address = "/api/v1/documents.*")
public final class Refusal implements PageReader {
    @Override
    public String signature() {
        return "/status, /errors";
    }

    @Override
    public Reading read(FetchedPage page) {
        var answer = page.json();
        throw new PageChanged(
                page.address(), "a document", (answer.text("status") + " " + answer.text("message")).strip());
    }
}
