package mx.vigia.scraper.sites.cl_congreso;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads one vote of the Chamber with its roll call, from the older service. */
@Reads(site = Chile.SITE, kind = PageKind.ROLL_CALL, address = "/wscamaradiputados\\.asmx/getVotacion_Detalle")
public final class RollCall implements PageReader {
    @Override
    public String signature() {
        return "Votacion > ID";
    }

    @Override
    public Reading read(FetchedPage page) {
        var vote = new OldVote(page, page.body().one("Votacion"));
        var ballots = vote.ballots();
        return new Reading(List.of(vote.sighting(PageKind.ROLL_CALL, ballots)), List.of(), vote.problems(ballots));
    }
}
