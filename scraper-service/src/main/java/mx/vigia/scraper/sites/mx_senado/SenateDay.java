package mx.vigia.scraper.sites.mx_senado;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads one day of the Gaceta del Senado. */
@Reads(
        site = Gazette.SENATE_SITE,
        kind = PageKind.DAY,
        address = "/\\d{2}/gaceta_del_senado/\\d{4}_\\d{2}_\\d{2}(?:/\\w+)?",
        version = 3)
public final class SenateDay implements PageReader {
    @Override
    public String signature() {
        return Day.signature(Gazette.SENATE);
    }

    @Override
    public Reading read(FetchedPage page) {
        return Day.read(page, Gazette.SENATE);
    }
}
