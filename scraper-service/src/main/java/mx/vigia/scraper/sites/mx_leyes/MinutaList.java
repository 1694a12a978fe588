package mx.vigia.scraper.sites.mx_leyes;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;

/** Reads the minutas of one year: key, title, day of approval, remarks on the progress since, and files. */
@Reads(
        site = Leyes.SITE,
        kind = PageKind.PERIOD_LIST,
        address = "/LeyesBiblio/iniclave(?:\\w*\\.html?|/[\\w-]+\\.html?|/\\d{2}/?|/?)")
public final class MinutaList implements PageReader {
    private static final String MINUTA =
            Leyes.ROW + ":matches(CD-[LXVI]+\\s*-\\s*I{1,3}\\s*-\\s*\\d[PE]\\s*-\\s*\\d{3}):has(td + td)";

    @Override
    public String signature() {
        return MINUTA + ":matches(\\d{2}-\\p{L}{3}-\\d{4})";
    }

    @Override
    public Reading read(FetchedPage page) {
        var rows = page.body().requireAtLeast(1, MINUTA);
        var minutas = EntryList.of(page, rows, Region::text, row -> Minuta.of(page, row));
        var keys =
                rows.stream().flatMap(row -> MinutaKey.in(row.text()).stream()).toList();
        if (keys.stream().distinct().count() != keys.size()) {
            throw new PageChanged(
                    page.address(),
                    "every key once",
                    keys.stream().map(MinutaKey::text).toList().toString());
        }
        var problems = new ArrayList<>(minutas.unread());
        problems.addAll(NumberGaps.in(page.address(), keys));
        minutas.read().stream()
                .map(minuta -> minuta.checkFileDate(page.address()))
                .forEach(problems::addAll);
        return new Reading(minutas.read().stream().map(Minuta::sighting).toList(), List.of(), problems);
    }
}
