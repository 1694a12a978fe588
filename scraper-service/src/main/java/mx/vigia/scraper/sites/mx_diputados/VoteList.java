package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;

/**
 * Reads the votes of one period by matter; a matter voted on in general and in parts has a line and a table for each.
 */
@Reads(
        site = Gaceta.SITE,
        kind = PageKind.LIST,
        address = "/Gaceta/Votaciones/\\d{2}/vot\\d{2}_\\w+\\.html",
        version = 2)
public final class VoteList implements PageReader {
    private static final String HEADING = "font[color=#CC0000]";
    private static final String TABLE = "a[href~=/Gaceta/Votaciones/\\d{2}/tabla]";
    private static final Pattern NAME = Pattern.compile("vot(\\d{2})_\\w+\\.html");

    @Override
    public String signature() {
        return "center:matches((?i)Votaciones\\b.*\\bperiodo\\b.*\\bLegislatura)";
    }

    @Override
    public Reading read(FetchedPage page) {
        var votes = new ArrayList<Sighting>();
        var problems = new ArrayList<ReadingProblem>();
        var day = List.<LocalDate>of();
        for (var mark : page.body().requireAtLeast(1, HEADING + ", li")) {
            if (mark.is(HEADING)) {
                day = SpanishDate.findFirst(mark.text()).stream().toList();
                problems.addAll(undated(page, day, mark.text()));
            } else {
                votes.addAll(VoteListEntry.of(mark, day).sightings(page.address()));
            }
        }
        var tables = page.body().all(TABLE).stream()
                .flatMap(a -> a.link().stream())
                .distinct()
                .toList();
        problems.addAll(uncounted(page, votes, tables));
        return new Reading(votes, tables.reversed(), problems);
    }

    @Override
    public Optional<String> findPath(String fileName) {
        var m = NAME.matcher(fileName);
        return m.matches() ? Optional.of("/Gaceta/Votaciones/%s/%s".formatted(m.group(1), fileName)) : Optional.empty();
    }

    /** Votes below a heading without a day are kept without a date. */
    private static List<ReadingProblem> undated(FetchedPage page, List<LocalDate> day, String heading) {
        return day.isEmpty()
                ? List.of(new ReadingProblem(page.address(), "entry-unread", "a day in the heading", heading))
                : List.of();
    }

    /** Every table the page links to belongs to one vote. */
    private static List<ReadingProblem> uncounted(FetchedPage page, List<Sighting> votes, List<URI> tables) {
        if (tables.isEmpty()) {
            return List.of(new ReadingProblem(page.address(), "empty", "at least one vote", "0"));
        }
        return ReadingProblem.checkCount(page.address(), tables.size(), votes.size());
    }
}
