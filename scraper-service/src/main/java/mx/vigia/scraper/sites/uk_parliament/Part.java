package mx.vigia.scraper.sites.uk_parliament;

import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;

/** An answer below a bill's own, which gives one aspect of it. */
final class Part {
    private static final Pattern PATH = Pattern.compile("/api/v1/Bills/(\\d+)/.*");

    private Part() {}

    static String bill(FetchedPage page) {
        var m = PATH.matcher(page.address().getPath());
        if (!m.matches()) {
            throw new PageChanged(
                    page.address(), "a bill's address", page.address().getPath());
        }
        return m.group(1);
    }

    static Reading of(String bill, StatedFields stated, List<ReadingProblem> problems) {
        return new Reading(
                List.of(new Sighting(PageKind.RECORD, List.of(bill), stated, List.of())), List.of(), problems);
    }
}
