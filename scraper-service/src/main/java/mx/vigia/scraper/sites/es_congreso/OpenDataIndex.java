package mx.vigia.scraper.sites.es_congreso;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the page that links to today's files of bills, whose names change daily. */
@Reads(site = BillFile.SITE, kind = PageKind.INDEX, address = "/(?:es/)?opendata/iniciativas")
public final class OpenDataIndex implements PageReader {
    private static final String FILES = "a[href~=(?i)/Pro(?:yectos|posiciones)DeLey[^/]*\\.json$]";

    @Override
    public String signature() {
        return FILES;
    }

    @Override
    public Reading read(FetchedPage page) {
        return Reading.ofLinks(page.body().requireAtLeast(1, FILES).stream()
                .flatMap(file -> file.link().stream())
                .distinct()
                .toList());
    }
}
