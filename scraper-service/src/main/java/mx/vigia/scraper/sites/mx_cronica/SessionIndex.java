package mx.vigia.scraper.sites.mx_cronica;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the front page of the site, which only links to the records of sessions. */
@Reads(
        site = Cronica.SITE,
        kind = PageKind.INDEX,
        address = "/|/index\\.html?|/Estenografia/?|/Estenografia/index\\.html?")
public final class SessionIndex implements PageReader {
    private static final String RECORD = "a[href~=\\d{8}(?:-\\w+)?\\.html?$]";

    @Override
    public String signature() {
        return RECORD;
    }

    @Override
    public Reading read(FetchedPage page) {
        return Reading.ofLinks(page.body().requireAtLeast(1, RECORD).stream()
                .flatMap(a -> a.link().stream())
                .distinct()
                .toList());
    }
}
