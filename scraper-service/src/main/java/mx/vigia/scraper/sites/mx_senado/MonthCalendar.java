package mx.vigia.scraper.sites.mx_senado;

import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the answer behind the calendar: the issues of one month, each by its day and number. */
@Reads(site = Gazette.SENATE_SITE, kind = PageKind.INDEX, address = "/\\d{2}/app/gaceta/functions/calendarioMes\\.php")
public final class MonthCalendar implements PageReader {
    private static final String ISSUE = "a[href~=/gaceta_del_senado/\\d{4}_\\d{2}_\\d{2}/\\d+$]";

    /** Returns a mark that also matches a month without issue, which is a table without links. */
    @Override
    public String signature() {
        return "table, " + ISSUE + ", " + BlockPage.GUARD_SELECTOR;
    }

    @Override
    public Reading read(FetchedPage page) {
        BlockPage.refuse(page, "the calendar of a month");
        page.body().requireAtLeast(1, "table, " + ISSUE);
        return Reading.ofLinks(page.body().all(ISSUE).stream()
                .flatMap(a -> a.link().stream())
                .distinct()
                .toList()
                .reversed());
    }
}
