package mx.vigia.scraper.sites.mx_sitl;

import java.util.List;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedVote;

/** Reads the result of one vote by group, with a link to the names of each. */
@Reads(
        site = Sitl.SITE,
        kind = PageKind.VOTE,
        address = "/[IVXL]+_leg/estadistico_votacionnp[ivxl]*\\.php",
        settles = true)
public final class VoteTotals implements PageReader {
    private static final String HEADING = "span.Estilo61encx";

    @Override
    public String signature() {
        return "td:matchesOwn((?i)^\\s*Grupo Parlamentario\\s*$)";
    }

    @Override
    public Reading read(FetchedPage page) {
        var heading = page.body().requireAtLeast(2, HEADING).stream()
                .map(Region::text)
                .toList();
        var day = Sitl.day(heading.get(1))
                .orElseThrow(() -> new PageChanged(page.address(), "a day in the second " + HEADING, heading.get(1)));
        var titled = Titled.of(heading.getFirst());
        var figures = GroupFigures.in(page);
        var stated = new StatedVote("deputies", Sitl.totals(page.address()))
                .title(titled.title())
                .question(titled.question())
                .heldOn(day)
                .totals(figures.totals())
                .about(List.of(BillMention.ofTitle(titled.title())));
        var sighting = stated.sighting(PageKind.VOTE, Sitl.keys(page, page.address()));
        var names = page.body().all("a[href*=partidot=]").stream()
                .flatMap(a -> a.link().stream())
                .distinct()
                .toList();
        return new Reading(List.of(sighting), names, figures.problems(page.address()));
    }
}
