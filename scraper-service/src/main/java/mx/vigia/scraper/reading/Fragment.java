package mx.vigia.scraper.reading;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;

/** A bit of HTML inside something else, such as a summary in a JSON answer. */
public final class Fragment {
    private Fragment() {}

    /** What a person reads in it, on one line. */
    public static String text(String html) {
        return Region.normalize(Jsoup.parseBodyFragment(html).text());
    }

    /** Where its first link leads, read as if it stood at this address; nothing where it has none that is http(s). */
    public static Optional<URI> link(String html, URI place) {
        return Jsoup.parseBodyFragment(html, place.toString()).select("a[href]").stream()
                .findFirst()
                .flatMap(link -> Addresses.parseHttp(link.absUrl("href")));
    }
}
