package mx.vigia.scraper.sites.mx_senado;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads one day of the gazette of the Comisión Permanente, whose page of initiatives is filed with the suffix Inic. */
@Reads(
        site = Gazette.PERMANENT_SITE,
        kind = PageKind.DAY,
        address = "/\\d{2}/gaceta_comision_permanente/\\d{4}_\\d{2}_\\d{2}(?:/\\w+)?",
        version = 3)
public final class PermanentDay implements PageReader {
    @Override
    public String signature() {
        return Day.signature(Gazette.PERMANENT);
    }

    @Override
    public Reading read(FetchedPage page) {
        return Day.read(page, Gazette.PERMANENT);
    }
}
