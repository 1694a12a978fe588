package mx.vigia.scraper.reading;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A line of visible text and its links, each with the characters it covers. */
public record LinkedText(String text, List<Link> links) {
    public LinkedText {
        links = List.copyOf(links);
    }

    /**
     * A link of the line.
     *
     * @param start of the words it covers
     * @param end behind them
     */
    public record Link(int start, int end, URI address) {
        /** Whether it covers any of these characters. */
        public boolean overlaps(int from, int until) {
            return start < until && from < end;
        }
    }

    /** Returns the text from a character on, with the links that end after it. */
    public LinkedText from(int begin) {
        return new LinkedText(
                text.substring(begin),
                links.stream()
                        .filter(link -> link.end > begin)
                        .map(link -> new Link(Math.max(0, link.start - begin), link.end - begin, link.address))
                        .toList());
    }

    /** Returns both lines as one, with a space between. */
    public LinkedText followedBy(LinkedText next) {
        var offset = text.length() + 1;
        var all = new ArrayList<>(links);
        next.links.forEach(link -> all.add(new Link(link.start + offset, link.end + offset, link.address)));
        return new LinkedText(text + " " + next.text, all);
    }
}
