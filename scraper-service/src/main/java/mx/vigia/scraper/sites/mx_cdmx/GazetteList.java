package mx.vigia.scraper.sites.mx_cdmx;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;

/**
 * Reads the issues of the gazette, each in a box with its title, its day, its size and its file; the files themselves
 * are not fetched.
 */
@Reads(site = GazetteList.SITE, kind = PageKind.LIST, address = "/gaceta-parlamentaria[\\w-]*\\.html")
public final class GazetteList implements PageReader {
    static final String SITE = "mx.cdmx.congreso";
    private static final String ISSUE = "div.alert:has(a[href$=.pdf])";

    @Override
    public String signature() {
        return ISSUE;
    }

    @Override
    public Reading read(FetchedPage page) {
        var issues = page.body().requireAtLeast(1, ISSUE);
        var read = EntryList.of(page, issues, Region::text, issue -> sighting(page, issue));
        return new Reading(read.read(), List.of(), read.unread());
    }

    private static Sighting sighting(FetchedPage page, Region issue) {
        var title = issue.requireAtLeast(1, "strong").getFirst().text();
        var stamp = issue.one("span.g-font-size-12").text();
        var day = SpanishDate.findFirstShort(stamp)
                .orElseThrow(() -> new PageChanged(page.address(), "a day such as 03-03-2026", stamp));
        var file = issue.requireAtLeast(1, "a[href$=.pdf]")
                .getFirst()
                .link()
                .orElseThrow(() -> new PageChanged(page.address(), "the address of a file", issue.text()));
        var stated = StatedFields.nothing()
                .title(title)
                .kind("notice", "Gaceta Parlamentaria")
                .citation(new Citation("Congreso de la Ciudad de México, %s".formatted(title), "", day.toString()))
                .documents(List.of(new DocumentLink(stamp.replaceFirst(".*\\|\\s*", "PDF. "), file)))
                .officialAddress(file);
        return new Sighting(PageKind.LIST, List.of(key(file)), stated, List.of(day));
    }

    /** Returns the key of an issue: its file, since the site gives it no number. */
    private static String key(URI file) {
        return file.getPath().replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }
}
