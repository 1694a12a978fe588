package mx.vigia.scraper.reading;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * A fragment of HTML inside another format, such as a summary in a JSON response; read as its visible text (sanitised).
 */
public final class Fragment {
    private Fragment() {}

    /** Returns its visible text on one line. */
    public static String text(String html) {
        return Region.normalize(Jsoup.parseBodyFragment(html).text());
    }

    /** Returns the target of its first link on this page; empty if it has no http(s) link. */
    public static Optional<URI> link(String html, FetchedPage page) {
        return Jsoup.parseBodyFragment(html).select("a[href]").stream()
                .findFirst()
                .flatMap(link -> page.resolveLink(link.attr("href")));
    }
}
