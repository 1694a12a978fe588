package mx.vigia.scraper.sites.us_congress;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;

/** Reads one bill's own page; its history, committees, summaries and texts have pages below it. */
@Reads(site = BillNumber.SITE, kind = PageKind.RECORD, address = "/v3/bill/\\d+/[a-z]+/\\d+")
public final class BillRecord implements PageReader {
    @Override
    public String signature() {
        return "/bill";
    }

    @Override
    public Reading read(FetchedPage page) {
        var bill = page.json().one("bill");
        var below = Stream.of("actions", "committees", "summaries", "textVersions")
                .flatMap(part -> bill.findValue(part).stream())
                .filter(part -> part.number("count") > 0)
                .flatMap(part -> part.link("url").stream())
                .map(BillRecord::withMaximumLimit);
        return new Reading(List.of(sighting(bill)), below.toList(), List.of());
    }

    /** Returns the address with the API's maximum page size: a part read in pieces would be stated in pieces. */
    private static URI withMaximumLimit(URI part) {
        return URI.create(part + (part.getQuery() == null ? "?" : "&") + "limit=250");
    }

    private static Sighting sighting(JsonTree bill) {
        var number = BillList.number(bill);
        var sponsors = bill.all("sponsors").stream()
                .map(sponsor -> Sponsor.of(sponsor.requiredText("fullName")))
                .toList();
        var subjects = bill.findValue("policyArea").stream()
                .map(area -> area.requiredText("name"))
                .toList();
        var stated = number.fields()
                .title(bill.requiredText("title"))
                .proponents(sponsors)
                .subjects(subjects);
        stated = bill.day("introducedDate").map(stated::presentedOn).orElse(stated);
        return new Sighting(PageKind.RECORD, List.of(number.key()), stated, List.of());
    }
}
