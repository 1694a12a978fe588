package mx.vigia.scraper.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/** Splits running text at every element that matches. */
final class TextSectionSplitter {
    private final PageLinks links;
    private final List<Element> marks;
    private final List<StringBuilder> words = new ArrayList<>();
    private Element inside;

    TextSectionSplitter(PageLinks links, Element root, String css) {
        this.links = links;
        this.marks = Selector.select(css, root);
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                visit(node);
            }

            @Override
            public void tail(Node node, int depth) {
                if (node == inside) {
                    inside = null;
                }
            }
        });
    }

    private void visit(Node node) {
        if (inside == null && words.size() < marks.size() && node == marks.get(words.size())) {
            inside = (Element) node;
            words.add(new StringBuilder());
        } else if (inside == null && !words.isEmpty()) {
            words.getLast().append(node instanceof TextNode text ? text.getWholeText() : " ");
        }
    }

    List<TextSection> list() {
        var list = new ArrayList<TextSection>();
        for (var i = 0; i < words.size(); i++) {
            list.add(new TextSection(
                    new Region(links, marks.get(i)),
                    Region.normalize(words.get(i).toString())));
        }
        return list;
    }
}
