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
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.Subject;

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
        var stated = new StatedVote(
                        titled.title(),
                        titled.question(),
                        "deputies",
                        List.of(day),
                        "",
                        figures.totals(),
                        List.of(),
                        List.of(new BillMention("", "", "", titled.title())),
                        Sitl.totals(page.address()))
                .said();
        var sighting = new Sighting(Subject.VOTE, PageKind.VOTE, Sitl.keys(page, page.address()), stated, List.of());
        var names = page.body().all("a[href*=partidot=]").stream()
                .flatMap(a -> a.link().stream())
                .distinct()
                .toList();
        return new Reading(List.of(sighting), names, figures.problems(page.address()));
    }
}
