package mx.vigia.scraper.sites.cl_congreso;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * Reads the Senate's file of one bill, through both chambers to the law; requested by a day, the files of all that
 * changed since.
 */
@Reads(site = Chile.SITE, kind = PageKind.RECORD, address = "/wspublico/tramitacion\\.php")
public final class SenateFile implements PageReader {
    @Override
    public String signature() {
        return "proyectos";
    }

    @Override
    public Reading read(FetchedPage page) {
        var least = UrlQuery.of(page.address()).text("fecha").isEmpty() ? 1 : 0;
        var sightings = new ArrayList<Sighting>();
        var problems = new ArrayList<ReadingProblem>();
        for (var file : page.body().requireAtLeast(least, "proyectos > proyecto")) {
            var bill = new SenateBill(page, file);
            sightings.add(bill.sighting());
            var votes = SenateVote.of(page, bill.number(), file);
            votes.forEach(vote -> sightings.add(vote.sighting(PageKind.RECORD)));
            votes.forEach(vote -> problems.addAll(vote.problems()));
        }
        return new Reading(sightings, List.of(), problems);
    }
}
