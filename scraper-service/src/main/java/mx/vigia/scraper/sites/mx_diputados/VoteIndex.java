package mx.vigia.scraper.sites.mx_diputados;

import java.util.regex.Pattern;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** The index of vote lists: of it, those of the running legislature, the last one named first. */
@Reads(site = Gaceta.SITE, kind = PageKind.INDEX, address = "/gp\\d*_votaciones\\.html")
public final class VoteIndex implements PageReader {
    private static final Pattern LIST = Pattern.compile("/Gaceta/Votaciones/\\d{2}/vot\\d{2}_a\\w+\\.html");

    @Override
    public String signature() {
        return "a[href~=/Gaceta/Votaciones/\\d{2}/vot]";
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
                .orElseThrow(() -> new PageChanged(page.address(), "at least one list of votes", "0"));
        return Reading.pointingTo(lists.reversed().stream()
                .filter(list -> Issue.legislature(list.getPath()) == running)
                .toList());
    }
}
