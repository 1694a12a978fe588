package mx.vigia.scraper.sites.cl_congreso;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads all votes of the Chamber on one bill, from the older service; recent ones lead to their roll calls. */
@Reads(site = Chile.SITE, kind = PageKind.LIST, address = "/wscamaradiputados\\.asmx/getVotaciones_Boletin")
public final class VotesOfBill implements PageReader {
    private static final int LOOKBACK_WEEKS = 6;

    @Override
    public String signature() {
        return "Votaciones > Votacion";
    }

    @Override
    public Reading read(FetchedPage page) {
        var votes = page.body().requireAtLeast(1, signature()).stream()
                .map(vote -> new OldVote(page, vote))
                .toList();
        var since = page.fetchedOn().minusWeeks(LOOKBACK_WEEKS);
        var recent = votes.stream()
                .filter(vote ->
                        Chile.day(vote.vote(), "> Fecha").orElse(LocalDate.MIN).isAfter(since))
                .map(vote ->
                        page.address().resolve("getVotacion_Detalle?prmVotacionID=" + Chile.text(vote.vote(), "> ID")))
                .toList();
        return new Reading(
                votes.stream()
                        .map(vote -> vote.sighting(PageKind.LIST, List.of()))
                        .toList(),
                recent,
                votes.stream()
                        .flatMap(vote -> vote.problems(List.of()).stream())
                        .toList());
    }
}
