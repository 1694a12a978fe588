package mx.vigia.scraper.sites.mx_dof;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.SpanishDate;

/** Reads a day's notices from SIDOF's JSON: the fast path, with the index of each edition as the reference. */
@Reads(site = Dof.SITE, kind = PageKind.LIST, address = "/dof/sidof/notas/\\d{2}-\\d{2}-\\d{4}")
public final class DayNotes implements PageReader {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Override
    public String signature() {
        return "/NotasMatutinas";
    }

    @Override
    public Reading read(FetchedPage page) {
        var day = day(page.fileStem(), page);
        var notices = new ArrayList<Notice>();
        var problems = new ArrayList<ReadingProblem>();
        for (var edition : Edition.values()) {
            var notes = page.json().one(edition.list()).items().stream()
                    .filter(note -> !note.text("titulo").isEmpty())
                    .toList();
            var read = EntryList.of(page, notes, note -> note.text("titulo"), note -> notice(page, note, day, edition));
            notices.addAll(read.read());
            problems.addAll(read.unread());
        }
        problems.addAll(checkEmptyDay(page, notices, day));
        var read = Notice.reading(PageKind.LIST, notices, problems);
        var next = new ArrayList<>(read.next());
        Arrays.stream(Edition.values()).map(edition -> Dof.index(day, edition)).forEach(next::add);
        return new Reading(read.sightings(), next, read.problems());
    }

    /** Weekends, outages and future days all look alike here: empty. */
    private static List<ReadingProblem> checkEmptyDay(FetchedPage page, List<Notice> notices, LocalDate day) {
        return notices.isEmpty() && !WEEKEND.contains(day.getDayOfWeek())
                ? List.of(new ReadingProblem(
                        page.address(), "empty", "notices on a working day, or an index that says none", "0"))
                : List.of();
    }

    private static Notice notice(FetchedPage page, JsonTree note, LocalDate day, Edition edition) {
        if (!day(note.requiredText("fecha"), page).equals(day)) {
            throw new PageChanged(page.address(), "notices of " + day, note.requiredText("fecha"));
        }
        var place = new Place(note.text("codSeccion"), note.text("nombreCodOrgaUno"), note.text("codOrgaDos"));
        return new Notice(note.requiredText("codNota"), note.text("titulo"), day, edition, place);
    }

    private static LocalDate day(String words, FetchedPage page) {
        return SpanishDate.findFirstShort(words)
                .orElseThrow(() -> new PageChanged(page.address(), "a day such as 31-07-2026", words));
    }
}
