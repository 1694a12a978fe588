package mx.vigia.scraper.sites.mx_senado;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads one document of the gazette of the Comisión Permanente. */
@Reads(
        site = Gazette.PERMANENT_SITE,
        kind = PageKind.TEXT,
        address = "/\\d{2}/gaceta_comision_permanente/documento/\\d+",
        settles = true)
public final class PermanentDocument implements PageReader {
    @Override
    public String signature() {
        return DocumentText.signature();
    }

    @Override
    public Reading read(FetchedPage page) {
        return DocumentText.read(page, Gazette.PERMANENT);
    }
}
