package mx.vigia.scraper.sites.mx_sitl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.EntryList;
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

/** Reads the votes of one period, numbered from 1, under the days they were held on. */
@Reads(site = Sitl.SITE, kind = PageKind.LIST, address = "/[IVXL]+_leg/votacionesxperiodonp[ivxl]*\\.php")
public final class PeriodVotes implements PageReader {
    private static final String DAY = "tr:has(> td[colspan])";
    private static final String VOTE = "tr:has(> td > a[href*=votaciont=])";

    @Override
    public String signature() {
        return "td:matches((?i)^T[ií]tulo de la Votaci[óo]n$)";
    }

    @Override
    public Reading read(FetchedPage page) {
        page.body().requireAtLeast(1, VOTE);
        var rows = new ArrayList<Row>();
        var day = List.<LocalDate>of();
        for (var row : page.body().requireAtLeast(2, DAY + ", " + VOTE)) {
            if (row.is(VOTE)) {
                rows.add(new Row(day, row));
            } else {
                day = Sitl.day(row.text()).stream().toList();
            }
        }
        var votes = EntryList.of(page, rows, row -> row.cells().text(), row -> vote(page, row.cells(), row.day()));
        var last = rows.isEmpty()
                ? ""
                : rows.getLast().cells().all("td").getFirst().text();
        var stated = last.matches("\\d{1,4}") ? Integer.parseInt(last) : rows.size();
        var problems = new ArrayList<>(votes.unread());
        problems.addAll(ReadingProblem.checkCount(page.address(), stated, rows.size()));
        var next = page.body().all(VOTE + " > td > a").reversed().stream()
                .flatMap(a -> a.link().stream())
                .toList();
        return new Reading(votes.read(), next, problems);
    }

    private static Sighting vote(FetchedPage page, Region row, List<LocalDate> day) {
        var cells = row.all("td");
        if (cells.size() < 2 || day.isEmpty()) {
            throw new PageChanged(page.address(), "a number and a title below a day", row.text());
        }
        var address = cells.getFirst()
                .one("a")
                .link()
                .orElseThrow(() -> new PageChanged(page.address(), "a link to the totals", row.text()));
        var titled = Titled.of(cells.get(1).text());
        var about = BillMention.ofTitle(titled.title());
        var vote = new StatedVote("deputies", address)
                .title(titled.title())
                .question(titled.question())
                .heldOn(day)
                .about(List.of(about));
        return vote.sighting(PageKind.LIST, Sitl.keys(page, address));
    }

    /** A row and the day above it; none if the row above names no day. */
    private record Row(List<LocalDate> day, Region cells) {}
}
