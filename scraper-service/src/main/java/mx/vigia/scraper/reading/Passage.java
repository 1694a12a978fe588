package mx.vigia.scraper.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Running text in paragraphs: all of it, or from one named anchor to the next that opens another item. */
final class Passage {
    private static final String PARAGRAPH_BREAK = "\n\n";
    private static final String UNNAMED_ANCHOR = "\n";

    private final String anchor;
    private final List<String> others;
    private final StringBuilder words = new StringBuilder();
    private boolean inside;
    private boolean over;

    Passage(String anchor, List<String> others) {
        this.anchor = anchor;
        this.others = others;
    }

    /** Returns all running text. */
    static String whole(Element root) {
        var all = new Passage(UNNAMED_ANCHOR, List.of());
        all.inside = true;
        return all.in(root);
    }

    String in(Element root) {
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                visit(node);
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element e && e.isBlock()) {
                    appendBreak();
                }
            }
        });
        return paragraphs();
    }

    static String anchorOf(Element e) {
        return e.normalName().equals("a") && e.hasAttr("name") ? e.attr("name") : e.id();
    }

    private void visit(Node node) {
        if (over) {
            return;
        }
        if (node instanceof Element e) {
            handleElement(e);
        } else if (inside && node instanceof TextNode text) {
            words.append(text.getWholeText().replaceAll("\\s+", " "));
        }
    }

    private void handleElement(Element e) {
        var name = anchorOf(e);
        if (name.equals(anchor)) {
            inside = true;
        } else if (inside && !name.isEmpty() && others.contains(name)) {
            over = true;
        } else if (e.isBlock() || e.normalName().equals("br")) {
            appendBreak();
        }
    }

    private void appendBreak() {
        if (inside && !over && !words.isEmpty()) {
            words.append(PARAGRAPH_BREAK);
        }
    }

    private String paragraphs() {
        return words.toString()
                .lines()
                .map(Region::normalize)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(PARAGRAPH_BREAK));
    }
}
