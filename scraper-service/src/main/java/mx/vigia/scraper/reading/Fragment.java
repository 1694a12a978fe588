package mx.vigia.scraper.reading;

import org.jsoup.Jsoup;

/** A bit of HTML inside something else, such as a summary in a JSON answer. */
public final class Fragment {
    private Fragment() {}

    /** What a person reads in it, on one line. */
    public static String text(String html) {
        return Region.tidy(Jsoup.parseBodyFragment(html).text());
    }
}
