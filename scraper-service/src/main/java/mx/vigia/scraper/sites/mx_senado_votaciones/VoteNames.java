package mx.vigia.scraper.sites.mx_senado_votaciones;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * Reads the individual votes on the current site: numbered rows of name, group and position, without the vote they
 * belong to.
 */
@Reads(
        site = Senate.SITE,
        kind = PageKind.ROLL_CALL,
        address = "/\\d{2}/app/votaciones/functions/viewTableVot\\.php",
        settles = true)
public final class VoteNames implements PageReader {
    private static final String ROW = "tr:has(> td + td + td + td)";

    @Override
    public String signature() {
        return ROW + ", " + BlockPage.GUARD_SELECTOR;
    }

    @Override
    public Reading read(FetchedPage page) {
        BlockPage.refuse(page, "the names of a vote");
        var number = UrlQuery.of(page.address()).number("votacion", 0);
        if (number == 0) {
            throw new PageChanged(page.address(), "the number of the vote in 'votacion'", "none");
        }
        var rows = page.body().requireAtLeast(1, ROW).stream()
                .map(row -> row.all("td").stream().map(Region::text).toList())
                .filter(cells -> cells.getFirst().matches("\\d{1,4}"))
                .toList();
        var ballots = rows.stream().map(VoteNames::ballot).toList();
        var last = rows.stream()
                .mapToInt(cells -> Integer.parseInt(cells.getFirst()))
                .max()
                .orElse(0);
        var path = page.address().getPath().replaceFirst("/app/.*", "/votacion/" + number);
        URI totals = page.address().resolve(path);
        var vote = new StatedVote("senate", totals).ballots(ballots);
        var sighting = vote.sighting(PageKind.ROLL_CALL, List.of("vote/" + number));
        return new Reading(
                List.of(sighting), List.of(), ReadingProblem.checkCount(page.address(), last, ballots.size()));
    }

    private static Ballot ballot(List<String> cells) {
        var name = cells.get(1).replaceFirst("(?i)^sen\\.\\s*", "").replaceAll("\\s+,", ",");
        return new Ballot(name, "", Senate.group(cells.get(2)), Senate.position(cells.get(3)));
    }
}
