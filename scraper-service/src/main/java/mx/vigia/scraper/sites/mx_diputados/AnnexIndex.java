package mx.vigia.scraper.sites.mx_diputados;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the front page of an annex that is split in parts, by group: it only links to the parts. */
@Reads(
        site = Gaceta.SITE,
        kind = PageKind.ANNEX_INDEX,
        address = "/Gaceta/\\d{2}/\\d{4}/\\p{L}{3}/\\d{8}-[\\w-]+\\.html")
public final class AnnexIndex implements PageReader {
    @Override
    public String signature() {
        return "html:has(a[href~=\\d{8}-[\\w-]+-\\w+\\.(?:html|pdf)]):not(:has(.Indice a.Indice[href^=#])):not(:has("
                + AgendaPage.MARK + "))";
    }

    @Override
    public Reading read(FetchedPage page) {
        Issue.of(page);
        var parts = page.body().all("a[href]").stream()
                .flatMap(a -> a.link().stream())
                .filter(link -> Annexes.of(page).holds(link) || isPdf(link.getPath()))
                .toList();
        if (parts.isEmpty()) {
            throw new PageChanged(page.address(), "at least one part named '%s-…'".formatted(page.fileStem()), "0");
        }
        return Reading.ofLinks(parts.stream()
                .filter(link -> Annexes.of(page).holds(link) || Annexes.of(page).hasPdf(link))
                .map(AddressWithoutFragment::of)
                .distinct()
                .toList());
    }

    private static boolean isPdf(String path) {
        return path != null && path.endsWith(".pdf");
    }
}
