package mx.vigia.scraper.sites.es_congreso;

import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;

/**
 * Reads the file of all bills of one kind in one legislature; the bills are numbered without gaps, which serves as its
 * count.
 */
@Reads(site = BillFile.SITE, kind = PageKind.PERIOD_LIST, address = "/webpublica/opendata/iniciativas/[^/]+\\.json")
public final class BillFile implements PageReader {
    static final String SITE = "es.congreso";

    @Override
    public String signature() {
        return "/0/NUMEXPEDIENTE";
    }

    @Override
    public Reading read(FetchedPage page) {
        var bills = page.json().items();
        return new Reading(
                bills.stream().map(bill -> Bill.sighting(page, bill)).toList(), List.of(), findGaps(page, bills));
    }

    private static List<ReadingProblem> findGaps(FetchedPage page, List<JsonTree> bills) {
        var numbers = bills.stream()
                .map(bill -> bill.requiredText("NUMEXPEDIENTE").replaceAll("^\\d+/(\\d+)/.*", "$1"))
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .collect(Collectors.toSet());
        var last = numbers.stream().max(Integer::compare).orElse(0);
        return ReadingProblem.checkCount(page.address(), last, bills.size());
    }
}
