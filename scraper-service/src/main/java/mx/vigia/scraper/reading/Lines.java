package mx.vigia.scraper.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An element split at its line breaks, each line keeping its links. */
final class Lines {
    private final PageLinks links;
    private final Element element;

    Lines(PageLinks links, Element element) {
        this.links = links;
        this.element = element;
    }

    List<Region> list() {
        var lines = new ArrayList<Element>();
        lines.add(newLine());
        flatten(element).forEach(node -> {
            if (node instanceof Element e && e.normalName().equals("br")) {
                lines.add(newLine());
            } else {
                lines.getLast().appendChild(node.clone());
            }
        });
        return lines.stream()
                .map(line -> new Region(links, line))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    /** Creates a line with the page's address, which its links need to be resolved. */
    private Element newLine() {
        var line = new Element("span");
        line.setBaseUri(element.baseUri());
        return line;
    }

    /** A line break may be nested in inline markup. */
    private static Stream<Node> flatten(Element parent) {
        return parent.childNodes().stream().flatMap(node -> {
            if (node instanceof TextNode) {
                return Stream.of(node);
            }
            if (node instanceof Element child) {
                return child.normalName().equals("br") || child.selectFirst("br") == null
                        ? Stream.of(child)
                        : flatten(child);
            }
            return Stream.<Node>empty();
        });
    }
}
