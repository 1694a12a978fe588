package mx.vigia.scraper.sites.mx_diputados;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.SpanishDate;

/** Reads the lists of initiatives and of points of agreement of one period, rewritten in place as bills advance. */
@Reads(
        site = Gaceta.SITE,
        kind = PageKind.PERIOD_LIST,
        address = "/Gaceta/(?:Iniciativas|Proposiciones)/\\d{2}/gp\\d{2}_(?:P_)?\\w+\\.html",
        version = 2)
public final class PeriodList implements PageReader {
    private static final Pattern NAME = Pattern.compile("gp(\\d{2})_(P_)?\\w+\\.html");
    private static final String HEADING = "font[color=#CC0000]";

    @Override
    public String signature() {
        return "center:matches((?i)(?:Iniciativas|Proposiciones)\\b.*\\bpresentadas en)";
    }

    @Override
    public Reading read(FetchedPage page) {
        var term = page.address().getPath().contains("/Proposiciones/") ? BillKindWord.MOTION : BillKindWord.INITIATIVE;
        var list =
                new Entry.OfList(Issue.legislature(page.address().getPath()), term, page.fileStem(), updateDates(page));
        var entries = new ArrayList<Entry>();
        var unread = new ArrayList<ReadingProblem>();
        var session = new ArrayList<LocalDate>();
        for (var mark : page.body().all(HEADING + ", li")) {
            if (mark.is(HEADING)) {
                session.clear();
                SpanishDate.findFirst(mark.text()).ifPresent(session::add);
            } else if (!mark.text().isEmpty()) {
                try {
                    entries.add(Entry.of(page, list, session, mark));
                } catch (PageChanged changed) {
                    unread.add(unread(changed.problem(), mark));
                }
            }
        }
        return reading(page, entries, unread);
    }

    private static ReadingProblem unread(ReadingProblem why, Region entry) {
        return new ReadingProblem(why.address(), "entry-unread", why.expected(), entry.text());
    }

    @Override
    public Optional<String> findPath(String fileName) {
        var m = NAME.matcher(fileName);
        return m.matches()
                ? Optional.of("/Gaceta/%s/%s/%s"
                        .formatted(m.group(2) == null ? "Iniciativas" : "Proposiciones", m.group(1), fileName))
                : Optional.empty();
    }

    /** One bad entry is reported and the others are read; if most are bad, the page has changed. */
    private static Reading reading(FetchedPage page, List<Entry> entries, List<ReadingProblem> unread) {
        if (unread.size() > entries.size()) {
            var first = unread.getFirst();
            throw new PageChanged(
                    page.address(),
                    first.expected(),
                    "none in %d of %d entries: %s"
                            .formatted(unread.size(), unread.size() + entries.size(), first.found()));
        }
        if (entries.isEmpty()) {
            return empty(page);
        }
        var problems = new ArrayList<>(unread);
        entries.forEach(entry -> problems.addAll(entry.problems(page.address())));
        var sightings = entries.stream().map(Entry::sighting).toList();
        return new Reading(Distinct.keysOf(sightings), List.of(), problems);
    }

    /** A list without entries has little more than its head; one with more has another format now. */
    private static Reading empty(FetchedPage page) {
        var head = page.body().one("center").text();
        var stated = page.body().text().length() - head.length();
        if (stated > head.length()) {
            throw new PageChanged(page.address(), "at least one '%s' and 'li'".formatted(HEADING), "0");
        }
        return new Reading(
                List.of(), List.of(), List.of(new ReadingProblem(page.address(), "empty", "at least one entry", "0")));
    }

    private static List<LocalDate> updateDates(FetchedPage page) {
        return page.body().findFirst("center").stream()
                .flatMap(head -> SpanishDate.findUpdateStamp(head.text()).stream())
                .toList();
    }
}
