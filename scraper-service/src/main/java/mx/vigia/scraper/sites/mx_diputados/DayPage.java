package mx.vigia.scraper.sites.mx_diputados;

import java.util.List;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** The page of one day's issue: its own items in full, and links to its annexes. */
@Reads(site = Gaceta.SITE, kind = PageKind.DAY, address = "/Gaceta/\\d{2}/\\d{4}/\\p{L}{3}/\\d{8}\\.html")
public final class DayPage implements PageReader {
    @Override
    public String signature() {
        return "#NGaceta:contains(Gaceta Parlamentaria)";
    }

    @Override
    public Reading read(Page page) {
        var issue = Issue.of(page);
        page.body().one("#NGaceta");
        var annexes = page.body().all("#Anexos a[href]").stream()
                .flatMap(a -> a.link().stream())
                .filter(Annexes.of(page)::holds)
                .distinct()
                .toList();
        return new Reading(new Items(page, PageKind.DAY, issue).sightings(), annexes, List.of());
    }
}
