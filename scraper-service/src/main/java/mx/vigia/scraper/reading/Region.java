package mx.vigia.scraper.reading;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A part of a page. A selector states how many matches it expects; a page with another number has changed. */
public final class Region {
    private static final Pattern INVISIBLE_CHARACTERS = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    private static final int ISO_DAY_LENGTH = 10;

    private final PageLinks links;
    private final Element element;

    Region(PageLinks links, Element element) {
        this.links = links;
        this.element = element;
    }

    /** Returns the only match. */
    public Region one(String css) {
        var found = all(css);
        if (found.size() != 1) {
            throw new PageChanged(links.page(), Expectation.EXACTLY_ONE_OF.of(css), Expectation.COUNT.of(found.size()));
        }
        return found.getFirst();
    }

    /** Returns all matches, which must be at least this many. */
    public List<Region> requireAtLeast(int least, String css) {
        var found = all(css);
        if (found.size() < least) {
            throw new PageChanged(
                    links.page(), Expectation.AT_LEAST_OF.of(least, css), Expectation.COUNT.of(found.size()));
        }
        return found;
    }

    /** Returns the first match, if any. */
    public Optional<Region> findFirst(String css) {
        return all(css).stream().findFirst();
    }

    /** Returns all matches in page order, perhaps none. */
    public List<Region> all(String css) {
        return element.select(css).stream().map(e -> new Region(links, e)).toList();
    }

    /** Whether this element itself matches. */
    public boolean is(String css) {
        return element.is(css);
    }

    /** Returns the visible text on one line. */
    public String text() {
        return normalize(element.text());
    }

    /** Returns the visible text line by line as the page breaks it, without empty lines. */
    public List<Region> lines() {
        return new Lines(links, element).list();
    }

    /** Returns the value of an attribute, empty if absent. */
    public String attributeOrEmpty(String name) {
        return element.attr(name);
    }

    /** Returns the resolved target of a link; empty if it is not http(s) or is refused. */
    public Optional<URI> link() {
        return link("href");
    }

    /** Returns the resolved address in this attribute; empty if it is not http(s) or is refused. */
    public Optional<URI> link(String attribute) {
        return element.hasAttr(attribute)
                ? links.resolve(element.baseUri(), element.attr(attribute))
                : Optional.empty();
    }

    /** Returns the http(s) address written here as text; empty if it is none or is refused. */
    public Optional<URI> parseAddress() {
        return links.parse(text());
    }

    /** Returns the ISO date written here, which a time may follow; empty if nothing is written. */
    public Optional<LocalDate> day() {
        var words = text();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words.substring(0, Math.min(words.length(), ISO_DAY_LENGTH))));
        } catch (DateTimeParseException noDay) {
            throw new PageChanged(links.page(), Expectation.A_DAY_IN.of(element.nodeName()), ProblemValue.words(words));
        }
    }

    /** Returns the visible text in paragraphs with a blank line between. */
    public String paragraphs() {
        return Passage.whole(element);
    }

    /** Returns each matching element with the text after it, up to the next match. */
    public List<TextSection> sections(String css) {
        return new TextSectionSplitter(links, element, css).list();
    }

    /** Returns the text from this anchor to the next of the other anchors, in paragraphs. */
    public String textFrom(String anchor, List<String> others) {
        return new Passage(anchor, List.copyOf(others)).in(element);
    }

    /** Returns the visible text with its links, line by line as the page breaks it. */
    public List<LinkedText> linkedLines() {
        return LinkedLines.in(links, element);
    }

    /** Returns the visible text with its links from this anchor to the next of the other anchors, line by line. */
    public List<LinkedText> linkedLinesFrom(String anchor, List<String> others) {
        return LinkedLines.between(links, element, anchor, others);
    }

    /** Returns the elements that match between this anchor and the next of the other anchors. */
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
                found.add(new Region(links, e));
            }
        }
        return found;
    }

    static String normalize(String words) {
        return WHITESPACE.matcher(visible(words)).replaceAll(" ").strip();
    }

    /** Returns the characters that are seen; every space that does not break is a plain one. */
    static String visible(String words) {
        return INVISIBLE_CHARACTERS.matcher(words.replace('\u00a0', ' ')).replaceAll("");
    }
}
