package mx.vigia.scraper.sites.mx_dof;

import java.util.Arrays;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.SpanishDate;

/** Reads a notice's own page on SIDOF: everything about it except its text, which is in a frame. */
@Reads(site = Dof.SITE, kind = PageKind.RECORD, address = "/notas/\\d+", settles = true)
public final class NoticePage implements PageReader {
    @Override
    public String signature() {
        return "#tituloNota";
    }

    @Override
    public Reading read(FetchedPage page) {
        var body = page.body();
        body.one("iframe#frameContainer[src=/notas/docFuente/%s]".formatted(page.fileStem()));
        var day = SpanishDate.findFirstShort(
                        body.one("div.pull-right:contains(Publicado el:)").text())
                .orElseThrow(() -> new PageChanged(page.address(), "'Publicado el: 25-05-2026'", "no such date"));
        var edition = edition(page, body.one("div:matchesOwn(^Edición:)").text());
        var source = body.one("div.text-capitalize:has(> b)").text().split(" / ", 2);
        var place = new Place(
                body.one("div:matchesOwn(^Sección:)").text().replaceFirst("^Sección:\\s*", ""),
                source[0],
                source.length == 2 ? source[1] : "");
        var notice = new Notice(page.fileStem(), body.one("#tituloNota").text(), day, edition, place);
        return Notice.reading(PageKind.RECORD, List.of(notice), List.of());
    }

    private static Edition edition(FetchedPage page, String printed) {
        return Arrays.stream(Edition.values())
                .filter(edition -> printed.endsWith(edition.printed()))
                .findFirst()
                .orElseThrow(() -> new PageChanged(page.address(), "'Edición: Matutina' or another", printed));
    }
}
