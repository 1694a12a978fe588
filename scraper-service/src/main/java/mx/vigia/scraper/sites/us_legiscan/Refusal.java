package mx.vigia.scraper.sites.us_legiscan;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads an error, which comes with HTTP 200, or a person or a text without its bill. */
@Reads(site = OneBill.SITE, kind = PageKind.INDEX, address = "/")
public final class Refusal implements PageReader {
    @Override
    public String signature() {
        return "/alert, /person, /text/doc_id";
    }

    @Override
    public Reading read(FetchedPage page) {
        var answer = page.json();
        var found = answer.findValue("alert")
                .map(alert -> alert.text("message"))
                .orElse(answer.has("/person") ? "a person" : "a text");
        throw new PageChanged(page.address(), "a bill or a roll call", found);
    }
}
