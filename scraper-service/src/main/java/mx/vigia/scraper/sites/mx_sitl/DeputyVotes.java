package mx.vigia.scraper.sites.mx_sitl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.BillMention;
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
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * Reads the votes of one deputy in one period. It gives no vote its number, so each has the day and its place on that
 * day for a key; no reader leads here, since the lists by group contain the same with one page instead of seventy.
 */
@Reads(site = Sitl.SITE, kind = PageKind.ROLL_CALL, address = "/[IVXL]+_leg/votaciones_por_pernp[ivxl]*\\.php")
public final class DeputyVotes implements PageReader {
    private static final String DAY = "tr:has(> td[colspan]:matches(^\\d{1,2} \\p{L}+ \\d{4}$))";
    private static final String DEPUTY = "a[href*=curricula.php?dipt=]";
    private static final String VOTE = "tr:has(> td:first-child:matches(^\\d{1,3}$)):not(:has(a))";

    @Override
    public String signature() {
        return "html:has(" + DEPUTY + "):has(th:matchesOwn(^Sentido del voto\\s*$), td:matches(^Sentido del voto$))";
    }

    @Override
    public Reading read(FetchedPage page) {
        var deputy = page.body().one(DEPUTY);
        var person = deputy.link().map(at -> UrlQuery.of(at).number("dipt", 0)).orElse(0);
        var votes = new ArrayList<Sighting>();
        var problems = new ArrayList<ReadingProblem>();
        var day = LocalDate.MIN;
        var onThatDay = 0;
        page.body().requireAtLeast(1, VOTE);
        for (var row : page.body().requireAtLeast(2, DAY + ", " + VOTE)) {
            if (row.is(DAY)) {
                day = Sitl.day(row.text()).orElseThrow(() -> new PageChanged(page.address(), "a day", row.text()));
                onThatDay = 0;
                continue;
            }
            var number = Integer.parseInt(row.all("td").getFirst().text());
            problems.addAll(ReadingProblem.checkCount(page.address(), number, ++onThatDay));
            var voter = deputy.text().replaceFirst("[\\s|]+$", "");
            votes.add(vote(page, row, day, voter, Sitl.legislature(page) + "/" + person));
        }
        return new Reading(votes, List.of(), problems);
    }

    private static Sighting vote(FetchedPage page, Region row, LocalDate day, String voter, String person) {
        var cells = row.all("td").stream().map(Region::text).toList();
        var titled = Titled.of(cells.get(1));
        var ballot = new Ballot(voter, person, "", Sitl.position(cells.getLast()));
        var vote = new StatedVote("deputies", page.address())
                .title(titled.title())
                .question(titled.question())
                .heldOn(day)
                .ballots(List.of(ballot))
                .about(List.of(BillMention.ofTitle(titled.title())));
        var key = "vote/%d/%s/%s".formatted(Sitl.legislature(page), day, cells.getFirst());
        return vote.sighting(PageKind.ROLL_CALL, List.of(key));
    }
}
