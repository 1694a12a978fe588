package mx.vigia.scraper.sites.mx_senado;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/**
 * Reads the front page of the Gaceta del Senado, whose calendar is fetched separately: it leads to this month, and
 * early in a month to the one before.
 */
@Reads(site = Gazette.SENATE_SITE, kind = PageKind.INDEX, address = "/\\d{2}/gaceta_del_senado/?")
public final class SenateFront implements PageReader {
    private static final int EARLY_DAYS_OF_MONTH = 8;

    @Override
    public String signature() {
        return "a[href*=gaceta_del_senado], " + BlockPage.GUARD_SELECTOR;
    }

    @Override
    public Reading read(FetchedPage page) {
        BlockPage.refuse(page, "the front of the Gaceta del Senado");
        page.body().requireAtLeast(1, "a[href*=gaceta_del_senado]");
        var today = page.fetchedOn();
        var months =
                today.getDayOfMonth() < EARLY_DAYS_OF_MONTH ? List.of(today, today.minusMonths(1)) : List.of(today);
        return Reading.ofLinks(Stream.concat(
                        months.stream().map(month -> calendar(page, month)), Stream.of(Gazette.SENATE.day(page, today)))
                .toList());
    }

    private static URI calendar(FetchedPage page, LocalDate month) {
        return page.address()
                .resolve("/%d/app/gaceta/functions/calendarioMes.php?action=ajax&anio=%d&mes=%d&dia=1"
                        .formatted(Gazette.legislature(page), month.getYear(), month.getMonthValue()));
    }
}
