package mx.vigia.scraper.sites.cl_congreso;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Recognizes the Senate's error message in HTML, sometimes with HTTP 200, where a file in XML was requested. */
@Reads(site = Chile.SITE, kind = PageKind.INDEX, address = "/wspublico/.*")
public final class SenateErrorPage implements PageReader {
    @Override
    public String signature() {
        return "body p";
    }

    @Override
    public Reading read(FetchedPage page) {
        throw new PageChanged(
                page.address(), "a file in XML", "'%s'".formatted(page.body().text()));
    }
}
