package mx.vigia.scraper.sites.mx_sitl;

import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.UrlQuery;

/** Reads the sitting deputies, whose numbers lead to the periods in which each signed initiatives and proposals. */
@Reads(site = Sitl.BILLS_SITE, kind = PageKind.INDEX, address = "/[IVXL]+_leg/listado_diputados_gpnp\\.php")
public final class DeputyIndex implements PageReader {
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
        return Reading.ofLinks(page.body().requireAtLeast(1, signature()).stream()
                .flatMap(a -> a.link().stream())
                .map(at -> UrlQuery.of(at).number("dipt", 0))
                .filter(deputy -> deputy > 0)
                .distinct()
                .flatMap(deputy -> Stream.of("iniciativas", "proposiciones")
                        .map(list -> "%s_diputados_xperiodonp%s.php?dipt=%d".formatted(list, roman, deputy)))
                .map(page.address()::resolve)
                .toList());
    }
}
