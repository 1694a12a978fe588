package mx.vigia.scraper.sites.cl_congreso;

import java.util.Comparator;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;

/** Reads all legislatures since 1990, numbered without gaps; the latest leads to its sittings. */
@Reads(site = Chile.SITE, kind = PageKind.INDEX, address = "/wscamaradiputados\\.asmx/getLegislaturas")
public final class Legislatures implements PageReader {
    @Override
    public String signature() {
        return "Legislaturas > Legislatura";
    }

    @Override
    public Reading read(FetchedPage page) {
        var all = page.body().requireAtLeast(1, signature());
        var numbers = all.stream()
                .map(one -> Chile.count(page, one, "> Numero"))
                .sorted()
                .toList();
        var latest = all.stream()
                .max(Comparator.comparing(one -> Chile.count(page, one, "> Numero")))
                .orElseThrow();
        return new Reading(
                List.of(),
                List.of(page.address()
                        .resolve("getSesiones?prmLegislaturaID="
                                + latest.one("> ID").text())),
                ReadingProblem.checkCount(page.address(), numbers.getLast() - numbers.getFirst() + 1, all.size()));
    }
}
