package mx.vigia.scraper.reading;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One page as fetched: where it was, and its markup as text; comments and scripts are not part of what it shows. */
public final class Page {
    /** A start tag that is never closed before the next one opens would swallow the words behind it. */
    private static final Pattern NEVER_CLOSED =
            Pattern.compile("<(li|p|b|font|a)\\b(?=[^<>=]*<)", Pattern.CASE_INSENSITIVE);

    private final URI address;
    private final Document document;
    private final LocalDate seenOn;

    private Page(URI address, Document document, LocalDate seenOn) {
        this.address = address;
        this.document = document;
        this.seenOn = seenOn;
    }

    /** The page at this address with this markup, already decoded, seen on this day. */
    public static Page of(URI address, String markup, LocalDate seenOn) {
        var document = Jsoup.parse(NEVER_CLOSED.matcher(markup).replaceAll("<$1>"), address.toString());
        document.select("script, style, noscript").remove();
        return new Page(address, document, seenOn);
    }

    public URI address() {
        return address;
    }

    /** Where on this page the anchor of this name is. */
    public URI place(String anchor) {
        return Addresses.place(address, anchor);
    }

    /** The day it was where the site is when the page was fetched. */
    public LocalDate seenOn() {
        return seenOn;
    }

    /** The file's name in the address, without its extension. */
    public String stem() {
        var path = address.getPath();
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z0-9]+$", "");
    }

    /** True where something on the page matches. */
    public boolean shows(String css) {
        return document.selectFirst(css) != null;
    }

    /** Everything the page shows. */
    public Region body() {
        return new Region(address, document.body());
    }

    /** What the page calls itself. */
    public String title() {
        return Region.tidy(document.title());
    }
}
