package mx.vigia.scraper.sites.us_congress;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;

/** Reader parts for a page below a bill's own, which gives one aspect of it. */
final class Part {
    private Part() {}

    /**
     * Returns the reading of an answer with this many members; one with only the first part of them is marked as
     * capped.
     */
    static Reading of(FetchedPage page, int members, StatedFields stated) {
        return of(page, members, stated, List.of());
    }

    /** Returns the same reading, which leads to these pages. */
    static Reading of(FetchedPage page, int members, StatedFields stated, List<URI> next) {
        var number = BillNumber.findInPath(page.address())
                .orElseThrow(() -> new PageChanged(
                        page.address(), "a bill's address", page.address().getPath()));
        var sighting = new Sighting(PageKind.RECORD, List.of(number.key()), stated, List.of());
        var problems = new ArrayList<>(Paging.checkCount(page, members));
        Paging.next(page)
                .ifPresent(rest -> problems.add(new ReadingProblem(
                        page.address(), "capped", "the whole in one answer", members + ", then " + rest)));
        return new Reading(List.of(sighting), next, problems);
    }
}
