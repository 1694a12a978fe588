package mx.vigia.scraper.sites.mx_senado;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads one document of the Gaceta del Senado. */
@Reads(
        site = Gazette.SENATE_SITE,
        kind = PageKind.TEXT,
        address = "/\\d{2}/gaceta_del_senado/documento/\\d+",
        settles = true)
public final class SenateDocument implements PageReader {
    @Override
    public String signature() {
        return DocumentText.signature();
    }

    @Override
    public Reading read(FetchedPage page) {
        return DocumentText.read(page, Gazette.SENATE);
    }
}
