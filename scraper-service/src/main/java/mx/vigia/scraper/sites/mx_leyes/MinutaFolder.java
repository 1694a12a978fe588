package mx.vigia.scraper.sites.mx_leyes;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the bare folder of a legislature: nothing but keys, of which none may be missing. */
@Reads(site = Leyes.SITE, kind = PageKind.INDEX, address = "/LeyesBiblio/iniclave/\\d{2}/?")
public final class MinutaFolder implements PageReader {
    private static final String FOLDER = "a[href~=CD-[LXVI]+-I{1,3}-\\d[PE]-\\d{3}/?$]";

    @Override
    public String signature() {
        return FOLDER;
    }

    @Override
    public Reading read(FetchedPage page) {
        var keys = page.body().requireAtLeast(1, FOLDER).stream()
                .flatMap(a -> MinutaKey.in(a.attributeOrEmpty("href")).stream())
                .toList();
        return new Reading(List.of(), List.of(), NumberGaps.in(page.address(), keys));
    }
}
