package mx.vigia.scraper.sites.mx_dof;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/**
 * Reads the gazette's front page, of which only the day matters: it leads to three editions of today and of each of the
 * seven days before.
 */
@Reads(site = Dof.SITE, kind = PageKind.INDEX, address = "/(?:index\\.php)?")
public final class FrontPage implements PageReader {
    /** Notices are corrected after publication, and a late edition appears in the evening. */
    private static final int DAYS_BACK = 7;

    @Override
    public String signature() {
        return "td.txt_blanco, a[href*=index.php]:contains(Ejemplar de hoy)";
    }

    @Override
    public Reading read(FetchedPage page) {
        return Reading.ofLinks(IntStream.rangeClosed(0, DAYS_BACK)
                .mapToObj(back -> page.fetchedOn().minusDays(back))
                .flatMap(day -> Stream.concat(
                        Stream.<URI>of(Dof.notesOf(day)),
                        Arrays.stream(Edition.values()).map(edition -> Dof.index(day, edition))))
                .toList());
    }
}
