package mx.vigia.scraper.sites.mx_sin;

import java.time.LocalDate;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;

/**
 * Common fields of initiatives, reports, agreements and decrees: a number, a day such as 25/feb/2026, a legislature in
 * figures.
 */
record Matter(FetchedPage page, JsonTree item) {

    /**
     * Returns the key of a matter. The service numbers each kind separately, and the numbers are not assumed to
     * continue through legislatures.
     */
    String key(String sort) {
        return "%d/%s/%d".formatted(item.number("legis"), sort, item.number("id"));
    }

    StatedFields fields(String title, String kind, String term) {
        return StatedFields.nothing()
                .title(title)
                .kind(kind, term)
                .legislature(item.number("legis"))
                .number(item.requiredText("id"));
    }

    LocalDate day() {
        return SpanishDate.findFirstShort(item.requiredText("fecha"))
                .orElseThrow(() -> new PageChanged(page.address(), "a day such as 25/feb/2026", item.text("fecha")));
    }
}
