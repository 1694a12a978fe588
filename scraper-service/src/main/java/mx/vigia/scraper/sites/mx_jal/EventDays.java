package mx.vigia.scraper.sites.mx_jal;

import java.net.URI;
import java.time.LocalDate;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/**
 * Reads the calendar: every day on which something was or will be held; the days of the last weeks and all future ones
 * are followed.
 */
@Reads(site = EventDays.SITE, kind = PageKind.INDEX, address = "/fechas_eventos\\.php")
public final class EventDays implements PageReader {
    static final String SITE = "mx.jal.congreso";
    private static final int DAYS_BACK = 30;

    @Override
    public String signature() {
        return "/0/fecha";
    }

    @Override
    public Reading read(FetchedPage page) {
        return Reading.ofLinks(page.json().items().stream()
                .map(entry -> day(page, entry))
                .filter(day -> day.isAfter(page.fetchedOn().minusDays(DAYS_BACK)))
                .distinct()
                .sorted()
                .map(day -> page.address().resolve("/datos_eventos.php?fechasel=%s&nr=1&com=0".formatted(day)))
                .toList());
    }

    private static LocalDate day(FetchedPage page, JsonTree entry) {
        return entry.day("fecha").orElseThrow(() -> new PageChanged(page.address(), "a day for 'fecha'", ""));
    }

    /** Returns the address of a point's documents, with the day appended for their reader. */
    static URI papers(FetchedPage page, String folder, String point, LocalDate day) {
        return page.address().resolve("%s?id_punto=%s&nr=1#%s".formatted(folder, point, day));
    }
}
