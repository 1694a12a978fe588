package mx.vigia.scraper.sites.mx_diputados;

import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the index of vote lists: those of the current legislature, the last one named first. */
@Reads(site = Gaceta.SITE, kind = PageKind.INDEX, address = "/gp\\d*_votaciones\\.html")
public final class VoteIndex implements PageReader {
    private static final Pattern LIST = Pattern.compile("/Gaceta/Votaciones/\\d{2}/vot\\d{2}_a\\w+\\.html");

    @Override
    public String signature() {
        return "a[href~=/Gaceta/Votaciones/\\d{2}/vot]";
    }

    @Override
    public Reading read(FetchedPage page) {
        return Reading.ofLinks(RunningLists.of(page, signature(), LIST, "list of votes")
                .addresses()
                .reversed());
    }
}
