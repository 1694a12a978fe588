package mx.vigia.scraper.sites.us_regulations;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Recognizes the third version of the API, which is closed: its answers are refused by name and never guessed at. */
@Reads(site = DocumentSearch.SITE, kind = PageKind.INDEX, address = "/regulations/v3/.*")
public final class ClosedApiPage implements PageReader {
    @Override
    public String signature() {
        return "/documents, /docketId, /code";
    }

    @Override
    public Reading read(FetchedPage page) {
        throw new PageChanged(page.address(), "an answer of version 4", "an answer of version 3, which is closed");
    }
}
