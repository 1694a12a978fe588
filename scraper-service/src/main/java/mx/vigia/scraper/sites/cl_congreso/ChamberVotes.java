package mx.vigia.scraper.sites.cl_congreso;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;

/**
 * Reads the votes of a year, or those on one bill, from the Chamber's newer service; recent ones lead to their roll
 * calls.
 */
@Reads(
        site = Chile.SITE,
        kind = PageKind.LIST,
        address = "/camaradiputados/WServices/WSLegislativo\\.asmx/retornarVotaciones(?:XAnno|XProyectoLey)")
public final class ChamberVotes implements PageReader {
    private static final int LOOKBACK_WEEKS = 6;

    @Override
    public String signature() {
        return "VotacionesColeccion";
    }

    /** A bill may have no votes, and a year has none before its first sittings; no such list is recorded. */
    private static boolean mayBeEmpty(FetchedPage page) {
        return page.address().getPath().endsWith("XProyectoLey")
                || page.fetchedOn().getMonth() == Month.JANUARY;
    }

    @Override
    public Reading read(FetchedPage page) {
        var votes = EntryList.of(
                page,
                page.body().requireAtLeast(mayBeEmpty(page) ? 0 : 1, NewVote.ELEMENT),
                Region::text,
                vote -> NewVote.of(page, vote));
        var since = page.fetchedOn().minusWeeks(LOOKBACK_WEEKS);
        var recent = votes.read().stream()
                .filter(one ->
                        Chile.day(one.vote(), "> Fecha").orElse(LocalDate.MIN).isAfter(since))
                .map(one -> page.address().resolve("retornarVotacionDetalle?prmVotacionId=" + one.id()))
                .toList();
        return new Reading(
                votes.read().stream().map(one -> one.sighting(PageKind.LIST)).toList(),
                recent,
                List.of(
                                votes.unread(),
                                votes.read().stream()
                                        .flatMap(one -> one.problems().stream())
                                        .toList())
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }
}
