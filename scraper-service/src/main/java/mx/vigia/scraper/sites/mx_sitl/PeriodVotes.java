package mx.vigia.scraper.sites.mx_sitl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.Mention;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;
import mx.vigia.scraper.reading.Vote;

/** The votes of one period, numbered from 1, under the days they were held on. */
@Reads(site = Sitl.SITE, kind = PageKind.LIST, address = "/[IVXL]+_leg/votacionesxperiodonp[ivxl]*\\.php")
public final class PeriodVotes implements PageReader {
    private static final String DAY = "tr:has(> td[colspan]:matches(^\\d{1,2} \\p{L}+ \\d{4}$))";
    private static final String VOTE = "tr:has(> td > a[href*=votaciont=])";

    @Override
    public String signature() {
        return "td:matches((?i)^T[ií]tulo de la Votaci[óo]n$)";
    }

    @Override
    public Reading read(Page page) {
        var votes = new ArrayList<Sighting>();
        var day = List.<LocalDate>of();
        var last = 0;
        page.body().atLeast(1, VOTE);
        for (var row : page.body().atLeast(2, DAY + ", " + VOTE)) {
            if (row.is(DAY)) {
                day = Sitl.day(row.text()).stream().toList();
            } else {
                last = number(page, row);
                votes.add(vote(page, row, day));
            }
        }
        var next = page.body().all(VOTE + " > td > a").reversed().stream()
                .flatMap(a -> a.link().stream())
                .toList();
        return new Reading(votes, next, Problem.ofCount(page.address(), last, votes.size()));
    }

    private static Sighting vote(Page page, Region row, List<LocalDate> day) {
        var cells = row.all("td");
        if (cells.size() < 2 || day.isEmpty()) {
            throw new PageChanged(page.address(), "a number and a title below a day", row.text());
        }
        var address = cells.getFirst()
                .one("a")
                .link()
                .orElseThrow(() -> new PageChanged(page.address(), "a link to the totals", row.text()));
        var titled = Titled.of(cells.get(1).text());
        var about = new Mention("", "", "", titled.title());
        var vote = new Vote(
                titled.title(), titled.question(), "deputies", day, "", List.of(), List.of(), List.of(about), address);
        return new Sighting(Subject.VOTE, PageKind.LIST, Sitl.keys(page, address), vote.said(), List.of());
    }

    private static int number(Page page, Region row) {
        var shown = row.all("td").getFirst().text();
        if (!shown.matches("\\d{1,4}")) {
            throw new PageChanged(page.address(), "a running number", shown);
        }
        return Integer.parseInt(shown);
    }
}
