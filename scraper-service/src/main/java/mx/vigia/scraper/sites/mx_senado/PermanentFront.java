package mx.vigia.scraper.sites.mx_senado;

import java.util.stream.IntStream;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/**
 * Reads the front page of the gazette of the Comisión Permanente, with links to the days of the last week, which in
 * session are few.
 */
@Reads(site = Gazette.PERMANENT_SITE, kind = PageKind.INDEX, address = "/\\d{2}/gaceta_comision_permanente/?")
public final class PermanentFront implements PageReader {
    private static final int DAYS_BACK = 7;

    @Override
    public String signature() {
        return "a[href*=gaceta_comision_permanente], " + BlockPage.GUARD_SELECTOR;
    }

    @Override
    public Reading read(FetchedPage page) {
        BlockPage.refuse(page, "the front of the gazette of the Comisión Permanente");
        page.body().requireAtLeast(1, "a[href*=gaceta_comision_permanente]");
        return Reading.ofLinks(IntStream.rangeClosed(0, DAYS_BACK)
                .mapToObj(back -> Gazette.PERMANENT.day(page, page.fetchedOn().minusDays(back)))
                .toList());
    }
}
