package mx.vigia.scraper.sites.uk_parliament;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads one division of the Commons with everybody's position. */
@Reads(site = Bill.SITE, kind = PageKind.ROLL_CALL, address = "/data/division/\\d+\\.json")
public final class CommonsDivision implements PageReader {
    @Override
    public String signature() {
        return "/DivisionId";
    }

    @Override
    public Reading read(FetchedPage page) {
        var division = Commons.division(page.json());
        return new Reading(List.of(division.sighting(PageKind.ROLL_CALL)), List.of(), division.differences());
    }
}
