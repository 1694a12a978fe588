package mx.vigia.scraper.sites.mx_senado_votaciones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedVote.Ballot;

/**
 * Reads all votes of one senator as the site had them about 2014; they have no number, so day and place on it are the
 * key.
 */
@Reads(site = Senate.SITE, kind = PageKind.ROLL_CALL, address = "/(?:index\\.php)?")
public final class SenatorVotes implements PageReader {
    private static final String VOTE = "tr:has(> td > div[align=justify])";
    private static final String DAY = "tr:has(> td[colspan] strong:matches((?i)\\d{1,2} de \\p{L}+ de \\d{4}))";
    private static final String SENATOR = "td:has(> div > strong > img.foto)";

    @Override
    public String signature() {
        return SENATOR + ":matches(^VOTACIONES SEN\\. )";
    }

    @Override
    public Reading read(FetchedPage page) {
        var senator = page.body().one(SENATOR).text().replaceFirst("^VOTACIONES SEN\\. ", "");
        var votes = new ArrayList<Sighting>();
        var day = LocalDate.MIN;
        var onThatDay = 0;
        for (var row : page.body().requireAtLeast(2, VOTE + ", " + DAY)) {
            if (row.is(VOTE)) {
                votes.add(vote(page, row, senator, day, ++onThatDay));
                continue;
            }
            var next = SpanishDate.findFirst(row.text())
                    .orElseThrow(() -> new PageChanged(page.address(), "a day above the votes", row.text()));
            onThatDay = next.equals(day) ? onThatDay : 0;
            day = next;
        }
        var shown = page.body().all("td[bgcolor] + td").size();
        return new Reading(votes, List.of(), ReadingProblem.checkCount(page.address(), shown, votes.size()));
    }

    private static Sighting vote(FetchedPage page, Region row, String senator, LocalDate day, int place) {
        var cells = row.all("td");
        if (cells.size() != 2) {
            throw new PageChanged(page.address(), "a title and a position", row.text());
        }
        var lines = cells.get(0).lines().stream().map(Region::text).toList();
        var subject = lines.stream().takeWhile(line -> !isQuestion(line)).collect(Collectors.joining(" "));
        var question = lines.stream().dropWhile(line -> !isQuestion(line)).collect(Collectors.joining(" "));
        var ballot = new Ballot(senator, "", "", Senate.position(cells.get(1).text()));
        var vote = Senate.vote(subject, question, day, "", List.of(), List.of(ballot), page.address());
        var key = "vote/s/%s/%d".formatted(day, place);
        return vote.sighting(PageKind.ROLL_CALL, List.of(key));
    }

    private static boolean isQuestion(String line) {
        return line.startsWith("VOTACIÓN");
    }
}
