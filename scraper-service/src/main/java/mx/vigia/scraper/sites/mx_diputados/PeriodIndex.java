package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** The index of period lists: of it, the lists of the running legislature, and their twins of points of agreement. */
@Reads(site = Gaceta.SITE, kind = PageKind.INDEX, address = "/gp\\d*_(?:iniciativas|proposiciones)\\.html")
public final class PeriodIndex implements PageReader {
    private static final Pattern LIST =
            Pattern.compile("/Gaceta/(Iniciativas|Proposiciones)/(\\d{2})/gp\\d{2}_(?:P_)?a\\d\\w+\\.html");

    @Override
    public String signature() {
        return "a[href~=/Gaceta/(?:Iniciativas|Proposiciones)/\\d{2}/gp]";
    }

    @Override
    public Reading read(Page page) {
        var lists = page.body().atLeast(1, signature()).stream()
                .flatMap(a -> a.link().stream())
                .map(Unanchored::of)
                .filter(list -> LIST.matcher(list.getPath()).matches())
                .distinct()
                .toList();
        var running = lists.stream()
                .mapToInt(list -> Issue.legislature(list.getPath()))
                .max()
                .orElseThrow(() -> new PageChanged(page.address(), "at least one list of a period", "0"));
        return Reading.pointingTo(lists.stream()
                .filter(list -> Issue.legislature(list.getPath()) == running)
                .flatMap(PeriodIndex::withTwin)
                .distinct()
                .toList());
    }

    /** The index names initiatives only; the points of agreement of a period are filed beside them. */
    private static Stream<URI> withTwin(URI list) {
        var twin =
                list.toString().replace("/Iniciativas/", "/Proposiciones/").replaceFirst("/gp(\\d{2})_a", "/gp$1_P_a");
        return List.of(list, URI.create(twin)).stream();
    }
}
