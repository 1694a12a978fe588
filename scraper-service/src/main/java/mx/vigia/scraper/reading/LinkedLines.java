package mx.vigia.scraper.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects visible lines as a page breaks them, each with the links that stand in it. */
final class LinkedLines implements NodeVisitor {
    private final PageLinks pageLinks;
    private final List<LinkedText> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<LinkedText.Link> links = new ArrayList<>();
    private final String anchor;
    private final List<String> others;
    private boolean inside;
    private boolean over;
    private final Deque<Element> open = new ArrayDeque<>();
    private int opened;

    /** @param anchor where the lines begin; empty for the whole element */
    private LinkedLines(PageLinks pageLinks, String anchor, List<String> others) {
        this.pageLinks = pageLinks;
        this.anchor = anchor;
        this.others = others;
        this.inside = anchor.isEmpty();
    }

    /** Returns the lines of an element. */
    static List<LinkedText> in(PageLinks pageLinks, Element root) {
        return new LinkedLines(pageLinks, "", List.of()).list(root);
    }

    /** Returns the lines from an anchor to the next of the others. */
    static List<LinkedText> between(PageLinks pageLinks, Element root, String anchor, List<String> others) {
        return new LinkedLines(pageLinks, anchor, List.copyOf(others)).list(root);
    }

    private List<LinkedText> list(Element root) {
        root.traverse(this);
        endLine();
        return List.copyOf(lines);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            begin(element);
        } else if (inside && !over && node instanceof TextNode text) {
            append(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (open.peek() == node) {
            endLink();
            open.pop();
        }
        if (node instanceof Element element && element.isBlock()) {
            endLine();
        }
    }

    private void begin(Element element) {
        var name = Passage.anchorOf(element);
        if (!anchor.isEmpty() && name.equals(anchor)) {
            inside = true;
        } else if (inside && !name.isEmpty() && others.contains(name)) {
            endLine();
            over = true;
        } else if (element.isBlock() || element.normalName().equals("br")) {
            endLine();
        }
        if (inside && !over && element.is("a[href]")) {
            open.push(element);
            opened = words.length();
        }
    }

    private void append(String raw) {
        for (var letter : Region.visible(raw).toCharArray()) {
            var isSpace = Character.isWhitespace(letter);
            if (!isSpace) {
                words.append(letter);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }

    private void endLink() {
        if (!open.isEmpty() && words.length() > opened) {
            pageLinks
                    .resolve(open.peek().baseUri(), open.peek().attr("href"))
                    .ifPresent(address -> links.add(new LinkedText.Link(opened, words.length(), address)));
        }
    }

    private void endLine() {
        endLink();
        opened = 0;
        var text = words.toString().stripTrailing();
        if (!text.isEmpty()) {
            lines.add(new LinkedText(
                    text,
                    links.stream()
                            .map(link -> new LinkedText.Link(
                                    link.start(), Math.min(link.end(), text.length()), link.address()))
                            .toList()));
        }
        words.setLength(0);
        links.clear();
    }
}
