package mx.vigia.scraper.sites.mx_sitl;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the periods of a legislature in which there were votes, the last one first. */
@Reads(site = Sitl.SITE, kind = PageKind.INDEX, address = "/[IVXL]+_leg/votaciones_por_periodonp[ivxl]*\\.php")
public final class PeriodIndex implements PageReader {
    @Override
    public String signature() {
        return "a[href~=votacionesxperiodonp[ivxl]*\\.php\\?pert=\\d+]";
    }

    @Override
    public Reading read(FetchedPage page) {
        return Reading.ofLinks(page.body().requireAtLeast(1, signature()).reversed().stream()
                .flatMap(a -> a.link().stream())
                .distinct()
                .toList());
    }
}
