package mx.vigia.scraper.sites.mx_diputados;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads a part of an annex: an index of its items and their full text; links to further parts are followed. */
@Reads(
        site = Gaceta.SITE,
        kind = PageKind.ANNEX_PART,
        address = "/Gaceta/\\d{2}/\\d{4}/\\p{L}{3}/\\d{8}-[\\w-]+\\.html",
        version = 2)
public final class AnnexPart implements PageReader {
    @Override
    public String signature() {
        return "html:has(.Indice a.Indice[href^=#]):has(p.Versales):not(:has(p.Versales:matches((?i)informa el"
                + " turno)))";
    }

    @Override
    public Reading read(FetchedPage page) {
        var issue = Issue.of(page);
        page.body().requireAtLeast(1, Items.INDEX);
        var parts = page.body().all(".Indice a[href]").stream()
                .flatMap(a -> a.link().stream())
                .filter(Annexes.of(page)::holds)
                .map(AddressWithoutFragment::of)
                .distinct()
                .toList();
        return new Calls(page, PageKind.AGENDA, issue).with(new Items(page, PageKind.ANNEX_PART, issue), parts);
    }
}
