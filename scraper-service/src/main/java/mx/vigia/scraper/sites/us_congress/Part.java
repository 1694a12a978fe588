package mx.vigia.scraper.sites.us_congress;

import java.util.List;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Said;
import mx.vigia.scraper.reading.Sighting;

/** A page below a bill's own says one thing about it. */
final class Part {
    private Part() {}

    /** That reading, of an answer with so many members. */
    static Reading of(Page page, int members, Said said) {
        var number = BillNumber.inPath(page.address())
                .orElseThrow(() -> new PageChanged(
                        page.address(), "a bill's address", page.address().getPath()));
        var sighting = new Sighting(PageKind.RECORD, List.of(number.key()), said, List.of());
        return new Reading(List.of(sighting), Paging.next(page).stream().toList(), Paging.differences(page, members));
    }
}
