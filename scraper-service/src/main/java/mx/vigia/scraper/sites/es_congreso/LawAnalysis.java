package mx.vigia.scraper.sites.es_congreso;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;

/** Reads the gazette's own subject words for one act. */
@Reads(
        site = BillFile.SITE,
        kind = PageKind.RECORD,
        address = "/datosabiertos/api/legislacion-consolidada/id/BOE-[A-Z]-\\d{4}-\\d+/analisis")
public final class LawAnalysis implements PageReader {
    @Override
    public String signature() {
        return "response > data > analisis";
    }

    @Override
    public Reading read(FetchedPage page) {
        var status = page.body().one("response > status > code").text();
        if (!status.equals("200")) {
            throw new PageChanged(page.address(), "status 200", status);
        }
        var subjects = page.body().all("analisis > materias > materia").stream()
                .map(Region::text)
                .toList();
        var key = page.address().getPath().replaceFirst(".*/(BOE-[^/]+)/analisis", "$1");
        var stated = StatedFields.nothing().subjects(subjects);
        return new Reading(
                List.of(new Sighting(PageKind.RECORD, List.of(key), stated, List.of())), List.of(), List.of());
    }
}
