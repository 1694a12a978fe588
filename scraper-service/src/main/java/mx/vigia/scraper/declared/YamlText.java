package mx.vigia.scraper.declared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.declared.list.DeclarationLimits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Parses YAML value by value with the line of each; what could be more than it looks (anchors, aliases, tags) is
 * rejected with its position.
 */
final class YamlText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Iterator<Event> events;
    private final Map<String, TextPosition> spots = new HashMap<>();
    private String last = "";
    private int values;

    private YamlText(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(DeclarationLimits.MAX_DECLARATION_LENGTH);
        options.setNestingDepthLimit(DeclarationLimits.MAX_DEPTH + 2);
        events = new Yaml(options).parse(new StringReader(text)).iterator();
    }

    /** A value with all its contents, and the position of each place. */
    record Sheet(JsonNode root, Map<String, TextPosition> spots) {}

    /**
     * Parses the text.
     *
     * @throws UnreadableYaml if it is not YAML, or more than plain YAML
     */
    static Sheet read(String text) {
        if (text.length() > DeclarationLimits.MAX_DECLARATION_LENGTH) {
            throw new UnreadableYaml(
                    TextPosition.START,
                    "",
                    ExpectedValue.AT_MOST_LETTERS,
                    List.of("" + DeclarationLimits.MAX_DECLARATION_LENGTH),
                    "" + text.length());
        }
        var yamlText = new YamlText(text);
        try {
            return yamlText.parse();
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            throw yamlText.syntaxError(positionOf(mark), restOfLine(text, mark), e.getProblem());
        } catch (YAMLException e) {
            throw yamlText.syntaxError(TextPosition.START, "", e.getMessage());
        }
    }

    private UnreadableYaml syntaxError(TextPosition spot, String found, String detail) {
        return new UnreadableYaml(new DeclarationError(
                spot.line(), spot.column(), last, ExpectedValue.YAML, List.of(), found, String.valueOf(detail)));
    }

    /** Returns the text from here to the end of the line. */
    private static String restOfLine(String text, Mark mark) {
        var line = mark == null
                ? ""
                : text.lines().skip(mark.getLine()).findFirst().orElse("");
        return mark == null || mark.getColumn() > line.length()
                ? ""
                : line.substring(mark.getColumn()).strip();
    }

    private Sheet parse() {
        events.next(); // start of the stream
        var first = events.next();
        if (!first.is(Event.ID.DocumentStart)) {
            return new Sheet(NODES.objectNode(), spots);
        }
        var root = value(events.next(), "", 0);
        events.next(); // end of the document
        var last = events.next();
        if (last.is(Event.ID.DocumentStart)) {
            throw new UnreadableYaml(positionOf(last), "", ExpectedValue.ONE_DOCUMENT, List.of(), "---");
        }
        return new Sheet(root, spots);
    }

    private JsonNode value(Event event, String place, int depth) {
        refuseMoreThanPlain(event, place, depth);
        spots.putIfAbsent(place, positionOf(event));
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> list(place, depth);
            case MappingStartEvent start -> map(place, depth);
            default ->
                throw new UnreadableYaml(
                        positionOf(event), place, ExpectedValue.A_VALUE, List.of(), "" + event.getEventId());
        };
    }

    private static JsonNode scalar(ScalarEvent scalar) {
        var nothing = scalar.isPlain() && List.of("", "~", "null").contains(scalar.getValue());
        return nothing ? NODES.nullNode() : NODES.textNode(scalar.getValue());
    }

    private JsonNode list(String place, int depth) {
        var list = NODES.arrayNode();
        for (var next = events.next(); !next.is(Event.ID.SequenceEnd); next = events.next()) {
            list.add(value(next, place + "/" + list.size(), depth + 1));
        }
        return list;
    }

    private JsonNode map(String place, int depth) {
        var map = NODES.objectNode();
        for (var next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
            refuseMoreThanPlain(next, place, depth);
            if (!(next instanceof ScalarEvent key)) {
                throw new UnreadableYaml(
                        positionOf(next), place, ExpectedValue.A_VALUE, List.of(), "" + next.getEventId());
            }
            var inner = place.isEmpty() ? key.getValue() : place + "/" + key.getValue();
            if (map.has(key.getValue())) {
                throw new UnreadableYaml(positionOf(key), inner, ExpectedValue.ONCE_ONLY, List.of(), key.getValue());
            }
            last = inner;
            spots.put(inner, positionOf(key));
            map.set(key.getValue(), value(events.next(), inner, depth + 1));
        }
        return map;
    }

    private void refuseMoreThanPlain(Event event, String place, int depth) {
        if (event.is(Event.ID.Alias) || event instanceof NodeEvent node && node.getAnchor() != null) {
            throw new UnreadableYaml(
                    positionOf(event), place, ExpectedValue.PLAIN_YAML, List.of(), anchorText((NodeEvent) event));
        }
        var tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent start -> start.getTag();
            case MappingStartEvent start -> start.getTag();
            default -> null;
        };
        if (tag != null) {
            throw new UnreadableYaml(positionOf(event), place, ExpectedValue.PLAIN_YAML, List.of(), tag);
        }
        if (depth > DeclarationLimits.MAX_DEPTH || ++values > DeclarationLimits.MAX_VALUES) {
            var max = depth > DeclarationLimits.MAX_DEPTH ? DeclarationLimits.MAX_DEPTH : DeclarationLimits.MAX_VALUES;
            var expected =
                    depth > DeclarationLimits.MAX_DEPTH ? ExpectedValue.AT_MOST_DEEP : ExpectedValue.AT_MOST_MEMBERS;
            throw new UnreadableYaml(positionOf(event), place, expected, List.of("" + max), "" + (max + 1));
        }
    }

    private static String anchorText(NodeEvent event) {
        return (event.is(Event.ID.Alias) ? "*" : "&") + event.getAnchor();
    }

    private static TextPosition positionOf(Event event) {
        return positionOf(event.getStartMark());
    }

    private static TextPosition positionOf(Mark mark) {
        return mark == null ? TextPosition.START : new TextPosition(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Thrown if the text cannot be parsed any further. */
    static final class UnreadableYaml extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient DeclarationError complaint;

        UnreadableYaml(TextPosition spot, String field, ExpectedValue expected, List<String> figures, String found) {
            this(DeclarationError.at(spot, field, expected, figures, found));
        }

        UnreadableYaml(DeclarationError complaint) {
            super(complaint.expected().name(), null, false, false);
            this.complaint = complaint;
        }

        DeclarationError complaint() {
            return complaint;
        }
    }
}
