package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedVote;

/** Reads the result of one vote by group; the names behind each figure come only as the answer to its form. */
@Reads(
        site = Gaceta.SITE,
        kind = PageKind.VOTE,
        address = "/Gaceta/Votaciones/\\d{2}/tabla[\\w-]+\\.php3",
        version = 2,
        settles = true)
public final class VoteTable implements PageReader {
    /** A title may hold quotes, which truncate it in the hidden field; the visible heading is complete. */
    private static final Pattern HEADING = Pattern.compile(
            "(.*\\S)\\s+(\\d{1,2}(?:o\\.|°|º)? de \\p{L}+ del? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})\\s*Oprima sobre.*");

    private static final Pattern FILE = Pattern.compile("(\\d{2})_(tabla[\\w-]+\\.php3)\\.html");

    @Override
    public String signature() {
        return "html:has(input[name=nomtit]):has(td:matchesOwn(^Votos$), td b:matchesOwn(^Votos$))";
    }

    @Override
    public Reading read(FetchedPage page) {
        var key = VoteKey.ofTable(page.address())
                .orElseThrow(() -> new PageChanged(page.address(), "the address of a vote table", "another"));
        var heading = HEADING.matcher(
                page.body().requireAtLeast(1, "tr > td[colspan]").getFirst().text());
        if (!heading.matches()) {
            throw new PageChanged(page.address(), "a title, a day and 'Oprima sobre' above the table", page.title());
        }
        var printed = VoteDay.in(heading.group(2))
                .orElseThrow(() -> new PageChanged(page.address(), "the day of the vote", heading.group(2)));
        var day = VoteDay.within(key.legislature(), printed);
        var figures = Figures.in(page);
        var problems = new ArrayList<>(figures.problems(page.address()));
        if (!day.equals(printed)) {
            problems.add(new ReadingProblem(page.address(), "date-mended", day.toString(), heading.group(2)));
        }
        var title = VoteTitle.of(heading.group(1));
        var about = BillMention.ofTitle(title.title());
        var stated = new StatedVote("deputies", key.address(page.address()))
                .title(title.title())
                .question(title.question())
                .heldOn(day)
                .totals(figures.totals())
                .about(List.of(about));
        var sighting = stated.sighting(PageKind.VOTE, key.keys());
        return NameForm.withRequests(page, new Reading(List.of(sighting), List.of(), problems));
    }

    @Override
    public Optional<String> findPath(String fileName) {
        var m = FILE.matcher(fileName);
        return m.matches()
                ? Optional.of("/Gaceta/Votaciones/%s/%s".formatted(m.group(1), m.group(2)))
                : Optional.empty();
    }
}
