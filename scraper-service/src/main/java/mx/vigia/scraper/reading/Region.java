package mx.vigia.scraper.reading;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A part of a page; a selector states how many it expects, and a page that shows another number has changed. */
public final class Region {
    private static final Pattern INVISIBLE_CHARACTERS = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    private static final int ISO_DAY_LENGTH = 10;

    private final URI address;
    private final Element element;

    Region(URI address, Element element) {
        this.address = address;
        this.element = element;
    }

    /** The only match. */
    public Region one(String css) {
        var found = all(css);
        if (found.size() != 1) {
            throw new PageChanged(address, Expectation.EXACTLY_ONE_OF.of(css), Expectation.COUNT.of(found.size()));
        }
        return found.getFirst();
    }

    /** All matches, of which there must be at least so many. */
    public List<Region> requireAtLeast(int least, String css) {
        var found = all(css);
        if (found.size() < least) {
            throw new PageChanged(address, Expectation.AT_LEAST_OF.of(least, css), Expectation.COUNT.of(found.size()));
        }
        return found;
    }

    /** The first match, where there is one. */
    public Optional<Region> findFirst(String css) {
        return all(css).stream().findFirst();
    }

    /** All matches in the order of the page, perhaps none. */
    public List<Region> all(String css) {
        return element.select(css).stream().map(e -> new Region(address, e)).toList();
    }

    /** True where this very element matches. */
    public boolean is(String css) {
        return element.is(css);
    }

    /** What a person reads here, on one line. */
    public String text() {
        return normalize(element.text());
    }

    /** What a person reads here, line by line as the page breaks them; empty lines left out. */
    public List<Region> lines() {
        return new Lines(address, element).list();
    }

    /** The value of an attribute, empty where there is none. */
    public String attributeOrEmpty(String name) {
        return element.attr(name);
    }

    /** Where a link leads, resolved and only if it is http(s); nothing where it is no such address. */
    public Optional<URI> link() {
        return Addresses.parseHttp(element.absUrl("href"));
    }

    /** Where the address in this attribute leads, resolved and only if it is http(s); nothing where it is no such address. */
    public Optional<URI> link(String attribute) {
        return Addresses.parseHttp(element.absUrl(attribute));
    }

    /** The http(s) address written out here as text; nothing where it is none. */
    public Optional<URI> written() {
        return Addresses.parseHttp(text());
    }

    /** The day written here as ISO has it, perhaps with an hour behind it; nothing where nothing is written. */
    public Optional<LocalDate> day() {
        var words = text();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words.substring(0, Math.min(words.length(), ISO_DAY_LENGTH))));
        } catch (DateTimeParseException noDay) {
            throw new PageChanged(address, Expectation.A_DAY_IN.of(element.nodeName()), ProblemValue.words(words));
        }
    }

    /** What a person reads here, in paragraphs with a blank line between. */
    public String paragraphs() {
        return Passage.whole(element);
    }

    /** Every element that matches with the words behind it, up to the next that matches. */
    public List<TextSection> sections(String css) {
        return new TextSectionSplitter(address, element, css).list();
    }

    /** The text from the anchor of this name to the next of the other anchors, in paragraphs. */
    public String textFrom(String anchor, List<String> others) {
        return new Passage(anchor, List.copyOf(others)).in(element);
    }

    /** The elements that match between the anchor of this name and the next of the other anchors. */
    public List<Region> findBetween(String anchor, List<String> others, String css) {
        var found = new ArrayList<Region>();
        var inside = false;
        for (var e : element.getAllElements()) {
            var name = Passage.anchorOf(e);
            if (name.equals(anchor)) {
                inside = true;
            } else if (inside && others.contains(name)) {
                return found;
            } else if (inside && e.is(css)) {
                found.add(new Region(address, e));
            }
        }
        return found;
    }

    static String normalize(String words) {
        var plain = INVISIBLE_CHARACTERS.matcher(words.replace('\u00a0', ' ')).replaceAll("");
        return WHITESPACE.matcher(plain).replaceAll(" ").strip();
    }
}
