package mx.vigia.scraper.sites.mx_sitl;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;

/**
 * Reads the initiatives or proposals that one deputy signed in one period, each with its official synopsis, the
 * committees it was referred to and what became of it. Mere adherents are listed too, so a bill stands on the pages of
 * many deputies, and each page names only its own. A period without any has a list without rows.
 */
@Reads(
        site = Sitl.BILLS_SITE,
        kind = PageKind.LIST,
        address = "/[IVXL]+_leg/(?:iniciativas|proposiciones)_por_pernp[ivxl]*\\.php",
        beginsSilently = true)
public final class SignedBills implements PageReader {
    private static final String HEADING = "span.titulos:matchesOwn(^(?:INICIATIVA|PROPOSICI[ÓO]N)$)";
    private static final String ROW = "tr:has(> td > span.Estiloparrafoc > b:matchesOwn(^\\d+\\s*$))";
    private static final String TOTAL = "tr:has(> td.textoNegro1:matchesOwn(^TOTAL$)) > td";

    @Override
    public String signature() {
        return HEADING;
    }

    @Override
    public Reading read(FetchedPage page) {
        var printed = page.body().all(ROW);
        var rows = EntryList.of(page, printed, Region::text, row -> SignedBill.of(page, row));
        var problems = new ArrayList<>(rows.unread());
        problems.addAll(checkTotal(page, printed.size()));
        return new Reading(sightings(rows.read()), List.of(), problems);
    }

    /** A deputy may have signed one bill in two ways; it is one bill with two signatures. */
    private static List<Sighting> sightings(List<SignedBill> rows) {
        var bills = new LinkedHashMap<String, List<SignedBill>>();
        rows.forEach(row ->
                bills.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
        var shared = sharedPlaces(bills);
        return bills.values().stream()
                .map(same -> same.getFirst().sighting(same, shared))
                .toList();
    }

    /** Returns the places in the Gaceta that the page gives to several bills: at most one of them can be there. */
    private static List<URI> sharedPlaces(LinkedHashMap<String, List<SignedBill>> bills) {
        var places = bills.values().stream()
                .flatMap(same -> same.stream()
                        .flatMap(row -> row.gazette().address().stream())
                        .distinct())
                .toList();
        return places.stream()
                .filter(place -> places.indexOf(place) != places.lastIndexOf(place))
                .distinct()
                .toList();
    }

    /** Initiatives are counted above the list, a few of them one too low; proposals are not. */
    private static List<ReadingProblem> checkTotal(FetchedPage page, int rows) {
        var cells = page.body().all(TOTAL);
        var total = cells.size() > 1 ? cells.get(1).text() : "";
        return total.matches("\\d{1,4}")
                ? ReadingProblem.checkCount(page.address(), Integer.parseInt(total), rows)
                : List.of();
    }
}
