package mx.vigia.scraper.reading;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.fetching.charset.Mojibake;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** A fetched page: HTML, XML, JSON or plain text; comments and scripts are not part of its content. */
public final class FetchedPage {
    /** A start tag that is not closed before the next one opens would swallow the words after it. */
    private static final Pattern UNCLOSED_START_TAG =
            Pattern.compile("<(li|p|b|font|a)\\b(?=[^<>=]*<)", Pattern.CASE_INSENSITIVE);

    private static final Pattern JSON_START = Pattern.compile("\\s*\\ufeff?\\s*[\\[{]");
    private static final Pattern FIRST_TAG = Pattern.compile("\\s*\\ufeff?\\s*<([?!]?[A-Za-z][\\w:-]*)");
    private static final Pattern HTML_TAG = Pattern.compile("<(?i:html)\\b");

    private static final int HEAD_LENGTH = 64;

    private final URI address;
    private final byte[] bytes;
    private final String text;
    private final LocalDate seenOn;
    private final PageLinks links;
    private Document document;
    private JsonTree json;

    private FetchedPage(URI address, byte[] bytes, String text, LocalDate seenOn) {
        this.address = address;
        this.bytes = bytes.clone();
        this.text = text;
        this.seenOn = seenOn;
        this.links = new PageLinks(address);
    }

    /** Creates the page of this address from decoded text, seen on this day. */
    public static FetchedPage of(URI address, String text, LocalDate seenOn) {
        return new FetchedPage(address, text.getBytes(StandardCharsets.UTF_8), text, seenOn);
    }

    /** Creates the page with the bytes of the text too, for content that is not text. */
    public static FetchedPage of(URI address, byte[] bytes, String text, LocalDate seenOn) {
        return new FetchedPage(address, bytes, text, seenOn);
    }

    /** Returns the page's bytes as served, uncompressed. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the page's text as served, with markup. */
    public String text() {
        return text;
    }

    public URI address() {
        return address;
    }

    /** Returns the address of the anchor of this name on this page. */
    public URI place(String anchor) {
        return Addresses.place(address, anchor);
    }

    /** Returns the day, in the site's time zone, when the page was fetched. */
    public LocalDate fetchedOn() {
        return seenOn;
    }

    /**
     * Resolves an address written on this page; empty if it is not http(s), or is refused since it leads to another
     * host without saying so.
     */
    public Optional<URI> resolveLink(String written) {
        return links.resolve(address.toString(), written);
    }

    /** Returns a problem for each link that was refused when it was resolved. */
    public List<ReadingProblem> refusedLinks() {
        return links.problems();
    }

    /** Returns the file name in the address, without its extension. */
    public String fileStem() {
        var path = address.getPath();
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z0-9]+$", "");
    }

    /**
     * Whether something on the page matches: a CSS selector, a JSON pointer if the mark begins with a slash (a slash
     * alone is any JSON), or the first bytes of the file if it begins with a per cent sign.
     */
    public boolean matches(String mark) {
        if (isPdf() || mark.startsWith("%")) {
            return mark.startsWith("%") && begins(mark);
        }
        if (mark.startsWith("/")) {
            return isJson()
                    && (mark.equals("/") || Arrays.stream(mark.split(",\\s*")).anyMatch(json()::has));
        }
        return !isJson() && document().selectFirst(mark) != null;
    }

    /** Returns everything the page shows, or the root element of an XML document. */
    public Region body() {
        return new Region(links, isXml() ? document() : document().body());
    }

    /**
     * Returns the page as JSON.
     *
     * @throws PageChanged if it is not JSON
     */
    public JsonTree json() {
        if (json == null) {
            json = JsonTree.of(links, text);
        }
        return json;
    }

    /**
     * Reports how many letters of the text are lost or read as two others, if some are, for a person to check; none for
     * bytes that are not text.
     */
    public List<ReadingProblem> checkBrokenLetters() {
        var broken = isPdf() ? 0 : Mojibake.countBroken(text);
        return broken == 0
                ? List.of()
                : List.of(new ReadingProblem(
                        address, "broken-letters", Expectation.COUNT.of(0), Expectation.COUNT.of(broken)));
    }

    /** Returns the page's own title. */
    public String title() {
        return isJson() || isPdf() ? "" : Region.normalize(document().title());
    }

    private boolean isPdf() {
        return begins("%PDF");
    }

    /** Some servers put a byte order mark or line breaks before the file. */
    private boolean begins(String mark) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD_LENGTH), StandardCharsets.ISO_8859_1);
        return head.replaceFirst("^[\\u00ef\\u00bb\\u00bf\\s]+", "").startsWith(mark);
    }

    private boolean isJson() {
        return JSON_START.matcher(text).lookingAt();
    }

    /** XML has a declaration, or begins with an element that HTML does not have. */
    private boolean isXml() {
        var first = FIRST_TAG.matcher(text);
        if (!first.lookingAt() || HTML_TAG.matcher(text).find()) {
            return false;
        }
        var name = first.group(1).toLowerCase(Locale.ROOT);
        return name.equals("?xml") || !name.startsWith("!") && !name.startsWith("?") && !Tag.isKnownTag(name);
    }

    /**
     * XML keeps its element names as written and external references are never loaded; HTML is repaired as browsers do.
     */
    private Document document() {
        if (document == null) {
            document = isXml()
                    ? Jsoup.parse(text, address.toString(), Parser.xmlParser())
                    : Jsoup.parse(UNCLOSED_START_TAG.matcher(text).replaceAll("<$1>"), address.toString());
            if (!isXml()) {
                document.select("script, style, noscript").remove();
                refuseHiddenBase();
            }
        }
        return document;
    }

    /** The base of all links is a link too. */
    private void refuseHiddenBase() {
        var base = document.selectFirst("base[href]");
        if (base != null && links.isRefused(base.attr("href"))) {
            document.setBaseUri(address.toString());
        }
    }
}
