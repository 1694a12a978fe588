package mx.vigia.scraper.sites.uk_parliament;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads a list of divisions of the Commons, figures only; it is a bare list without a total. */
@Reads(site = Bill.SITE, kind = PageKind.LIST, address = "/data/divisions\\.json/search")
public final class CommonsDivisions implements PageReader {
    @Override
    public String signature() {
        return "/0/DivisionId";
    }

    @Override
    public Reading read(FetchedPage page) {
        var divisions = page.json().items().stream().map(Commons::division).toList();
        return new Reading(
                divisions.stream()
                        .map(division -> division.sighting(PageKind.LIST))
                        .toList(),
                Commons.own(page.address(), page.json().items()),
                divisions.stream()
                        .flatMap(division -> division.differences().stream())
                        .toList());
    }
}
