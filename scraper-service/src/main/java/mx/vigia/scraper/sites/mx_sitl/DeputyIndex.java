package mx.vigia.scraper.sites.mx_sitl;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * Reads the sitting deputies, whose numbers lead to the periods in which each signed initiatives and proposals. Those
 * of one day are a share of them, since the site is one old server: all are read in turn, 500 in about a week: a round
 * a day, and seldom a day without one.
 */
@Reads(site = Sitl.BILLS_SITE, kind = PageKind.INDEX, address = "/[IVXL]+_leg/listado_diputados_gpnp\\.php")
public final class DeputyIndex implements PageReader {
    /** The most deputies whose lists are read on one day; each has two lists of at most three pages. */
    static final int MAX_DEPUTIES_PER_DAY = 75;

    @Override
    public String signature() {
        return "a[href~=curricula\\.php\\?dipt=\\d+]";
    }

    @Override
    public Reading read(FetchedPage page) {
        var roman = page.address()
                .getPath()
                .replaceFirst("^/([IVXL]+)_leg/.*", "$1")
                .toLowerCase(Locale.ROOT);
        var deputies = page.body().requireAtLeast(1, signature()).stream()
                .flatMap(a -> a.link().stream())
                .map(at -> UrlQuery.of(at).number("dipt", 0))
                .filter(deputy -> deputy > 0)
                .distinct()
                .toList();
        return Reading.ofLinks(shareOf(page.fetchedOn(), deputies).stream()
                .flatMap(deputy -> Stream.of("iniciativas", "proposiciones")
                        .map(list -> "%s_diputados_xperiodonp%s.php?dipt=%d".formatted(list, roman, deputy)))
                .map(page.address()::resolve)
                .toList());
    }

    private static List<Integer> shareOf(LocalDate day, List<Integer> deputies) {
        var shares = Math.ceilDiv(deputies.size(), MAX_DEPUTIES_PER_DAY);
        var today = Math.floorMod(day.toEpochDay(), (long) shares);
        return IntStream.range(0, deputies.size())
                .filter(place -> place % shares == today)
                .mapToObj(deputies::get)
                .toList();
    }
}
