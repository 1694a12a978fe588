package mx.vigia.scraper.sites.cl_congreso;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedVote;

/** Reads one bill and its votes from the Chamber's newer service; an unknown number is answered with a nil element. */
@Reads(
        site = Chile.SITE,
        kind = PageKind.RECORD,
        address = "/camaradiputados/WServices/WSLegislativo\\.asmx/retornarProyectoLey")
public final class OneBill implements PageReader {
    @Override
    public String signature() {
        return "ProyectoLey";
    }

    @Override
    public Reading read(FetchedPage page) {
        var bill = page.body().one("ProyectoLey");
        if (bill.attributeOrEmpty("xsi:nil").equals("true")) {
            throw new PageChanged(page.address(), "a bill", "none (nil)");
        }
        var number = Chile.number(page, bill, "> NumeroBoletin");
        var sightings = new ArrayList<Sighting>();
        var problems = new ArrayList<ReadingProblem>();
        sightings.add(ChamberBill.sighting(page, PageKind.RECORD, bill));
        for (var vote : bill.all("> Votaciones > VotacionProyectoLey")) {
            var tally = tally(page, vote);
            sightings.add(vote(page, vote, number, tally));
            problems.addAll(tally.doubts(page, vote.one("> Id").text()));
        }
        return new Reading(sightings, List.of(), problems);
    }

    private static Tally tally(FetchedPage page, Region vote) {
        return new Tally(
                Chile.count(page, vote, "> TotalSi"),
                Chile.count(page, vote, "> TotalNo"),
                Chile.count(page, vote, "> TotalAbstencion"),
                Chile.count(page, vote, "> TotalDispensado"),
                Chile.text(vote, "> Resultado"));
    }

    private static Sighting vote(FetchedPage page, Region vote, String number, Tally tally) {
        var words = Chile.text(vote, "> Articulo");
        var statedVote = new StatedVote("lower", page.address())
                .title(words.isEmpty() ? Chile.text(vote, "> Descripcion") : words)
                .question("%s, %s"
                        .formatted(
                                Chile.text(vote, "> TipoVotacionProyectoLey"),
                                Chile.text(vote, "> TramiteConstitucional")))
                .heldOn(Chile.day(vote, "> Fecha").stream().toList())
                .outcome(tally.outcome())
                .totals(tally.totals())
                .about(Chile.about(number));
        return statedVote.sighting(
                PageKind.RECORD, List.of("vote/camara/" + vote.one("> Id").text()));
    }
}
