package mx.vigia.scraper.declared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Reads YAML value by value with the line of each; what could be more than it looks (anchors, aliases, tags) is refused where it stands. */
final class YamlText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Iterator<Event> events;
    private final Map<String, Integer> lines = new HashMap<>();
    private int values;

    private YamlText(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(Limits.LETTERS);
        options.setNestingDepthLimit(Limits.DEPTH + 2);
        events = new Yaml(options).parse(new StringReader(text)).iterator();
    }

    /** A value with everything in it, and the line on which each place stands. */
    record Sheet(JsonNode root, Map<String, Integer> lines) {}

    /**
     * What is written.
     *
     * @throws Broken where it is no YAML, or more than plain YAML
     */
    static Sheet read(String text) {
        if (text.length() > Limits.LETTERS) {
            throw new Broken(1, "", Expected.AT_MOST_LETTERS, List.of("" + Limits.LETTERS), "" + text.length());
        }
        try {
            return new YamlText(text).sheet();
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            throw new Broken(mark == null ? 1 : mark.getLine() + 1, "", Expected.YAML, List.of(), e.getProblem());
        } catch (YAMLException e) {
            throw new Broken(1, "", Expected.YAML, List.of(), String.valueOf(e.getMessage()));
        }
    }

    private Sheet sheet() {
        events.next(); // the stream begins
        var first = events.next();
        if (!first.is(Event.ID.DocumentStart)) {
            return new Sheet(NODES.objectNode(), lines);
        }
        var root = value(events.next(), "", 0);
        events.next(); // the document ends
        var last = events.next();
        if (last.is(Event.ID.DocumentStart)) {
            throw new Broken(line(last), "", Expected.ONE_DOCUMENT, List.of(), "---");
        }
        return new Sheet(root, lines);
    }

    private JsonNode value(Event event, String place, int depth) {
        refuseMoreThanPlain(event, place, depth);
        lines.putIfAbsent(place, line(event));
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> list(place, depth);
            case MappingStartEvent start -> map(place, depth);
            default -> throw new Broken(line(event), place, Expected.A_VALUE, List.of(), "" + event.getEventId());
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
                throw new Broken(line(next), place, Expected.A_VALUE, List.of(), "" + next.getEventId());
            }
            var inner = place.isEmpty() ? key.getValue() : place + "/" + key.getValue();
            if (map.has(key.getValue())) {
                throw new Broken(line(key), inner, Expected.ONCE_ONLY, List.of(), key.getValue());
            }
            lines.put(inner, line(key));
            map.set(key.getValue(), value(events.next(), inner, depth + 1));
        }
        return map;
    }

    private void refuseMoreThanPlain(Event event, String place, int depth) {
        if (event.is(Event.ID.Alias) || event instanceof NodeEvent node && node.getAnchor() != null) {
            throw new Broken(line(event), place, Expected.PLAIN_YAML, List.of(), mark((NodeEvent) event));
        }
        var tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent start -> start.getTag();
            case MappingStartEvent start -> start.getTag();
            default -> null;
        };
        if (tag != null) {
            throw new Broken(line(event), place, Expected.PLAIN_YAML, List.of(), tag);
        }
        if (depth > Limits.DEPTH || ++values > Limits.VALUES) {
            var most = depth > Limits.DEPTH ? Limits.DEPTH : Limits.VALUES;
            var expected = depth > Limits.DEPTH ? Expected.AT_MOST_DEEP : Expected.AT_MOST_MEMBERS;
            throw new Broken(line(event), place, expected, List.of("" + most), "" + (most + 1));
        }
    }

    private static String mark(NodeEvent event) {
        return (event.is(Event.ID.Alias) ? "*" : "&") + event.getAnchor();
    }

    private static int line(Event event) {
        return event.getStartMark() == null ? 1 : event.getStartMark().getLine() + 1;
    }

    /** Something no further reading makes sense of. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Complaint complaint;

        Broken(int line, String field, Expected expected, List<String> figures, String found) {
            super(expected.name(), null, false, false);
            complaint = new Complaint(line, field, expected, figures, String.valueOf(found));
        }

        Complaint complaint() {
            return complaint;
        }
    }
}
