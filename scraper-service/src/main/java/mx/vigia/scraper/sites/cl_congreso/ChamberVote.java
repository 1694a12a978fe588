package mx.vigia.scraper.sites.cl_congreso;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads one vote with its roll call from the Chamber's newer service. */
@Reads(
        site = Chile.SITE,
        kind = PageKind.ROLL_CALL,
        address = "/camaradiputados/WServices/WSLegislativo\\.asmx/retornarVotacionDetalle",
        settles = true)
public final class ChamberVote implements PageReader {
    @Override
    public String signature() {
        return NewVote.ELEMENT;
    }

    @Override
    public Reading read(FetchedPage page) {
        var vote = NewVote.of(page, page.body().one(signature()));
        return new Reading(List.of(vote.sighting(PageKind.ROLL_CALL)), List.of(), vote.problems());
    }
}
