package mx.vigia.scraper.sites.mx_nle;

import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/**
 * Reads the file behind the site's table: all initiatives of a legislature and some of those before it, newest first.
 */
@Reads(site = InitiativeFile.SITE, kind = PageKind.PERIOD_LIST, address = "/iniciativas_[ivxlc]+/iniciativas\\.txt")
public final class InitiativeFile implements PageReader {
    static final String SITE = "mx.nle.congreso";

    @Override
    public String signature() {
        return "/data/0/10";
    }

    @Override
    public Reading read(FetchedPage page) {
        var rows = page.json().all("data");
        var read = EntryList.of(
                page,
                rows,
                InitiativeFile::words,
                row -> Initiative.of(page, row.items()).sighting());
        if (read.read().isEmpty()) {
            throw new PageChanged(page.address(), "at least one initiative", "none");
        }
        return new Reading(read.read(), List.of(), read.unread());
    }

    private static String words(JsonTree row) {
        return row.items().stream().map(JsonTree::text).collect(Collectors.joining(" | "));
    }
}
