package mx.vigia.scraper.sites.mx_sitl;

import java.util.Comparator;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * Reads the periods in which one deputy signed something, and leads to the last two: what became of older bills is in
 * the lists of the Gaceta, which are one page for all deputies.
 */
@Reads(
        site = Sitl.BILLS_SITE,
        kind = PageKind.INDEX,
        address = "/[IVXL]+_leg/(?:iniciativas|proposiciones)_diputados_xperiodonp[ivxl]*\\.php")
public final class DeputyPeriods implements PageReader {
    private static final int PERIODS = 2;
    private static final String PERIOD = "a[href~=_por_pernp[ivxl]*\\.php\\?iddipt=\\d+&pert=\\d+]";

    @Override
    public String signature() {
        return "html:has(" + PERIOD + "), html:has(title:matches((?i)(?:iniciativas|proposiciones) .*diputado))";
    }

    @Override
    public Reading read(FetchedPage page) {
        return Reading.ofLinks(page.body().all(PERIOD).stream()
                .flatMap(a -> a.link().stream())
                .distinct()
                .sorted(Comparator.comparing(at -> -UrlQuery.of(at).number("pert", 0)))
                .limit(PERIODS)
                .toList());
    }
}
