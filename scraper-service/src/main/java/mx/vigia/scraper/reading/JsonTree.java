package mx.vigia.scraper.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A part of a JSON answer. Callers state what must be present; an answer without it has changed. */
public final class JsonTree {
    private static final int MAX_DEPTH = 100;
    private static final int ISO_DAY_LENGTH = 10;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build());
    }

    private final PageLinks links;
    private final String place;
    private final JsonNode node;

    private JsonTree(PageLinks links, String place, JsonNode node) {
        this.links = links;
        this.place = place;
        this.node = node;
    }

    static JsonTree of(PageLinks links, String text) {
        try {
            return new JsonTree(links, "", JSON.readTree(text.replaceFirst("^\\ufeff", "")));
        } catch (JsonProcessingException e) {
            throw new PageChanged(links.page(), Expectation.JSON.of(), ProblemValue.words(e.getOriginalMessage()));
        }
    }

    /** Whether there is a value at this JSON pointer. */
    public boolean has(String pointer) {
        return !node.at(pointer).isMissingNode();
    }

    /** Returns the non-null value at this JSON pointer, if any. */
    public Optional<JsonTree> at(String pointer) {
        return Optional.of(node.at(pointer))
                .filter(found -> !found.isMissingNode() && !found.isNull())
                .map(found -> new JsonTree(links, place + pointer, found));
    }

    /** Returns all values of this name at any depth, list or object member by member, in the order of the answer. */
    public List<JsonTree> findAll(String name) {
        return node.findValues(name).stream()
                .flatMap(found -> new JsonTree(links, place + "//" + name, found).items().stream())
                .toList();
    }

    /** Whether this value is a list. */
    public boolean isList() {
        return node.isArray();
    }

    /** Returns the value of this name, which must be present. */
    public JsonTree one(String name) {
        return findValue(name).orElseThrow(() -> changed("'" + name + "'", names()));
    }

    /** Returns the non-null value of this name, if present. */
    public Optional<JsonTree> findValue(String name) {
        return Optional.of(node.path(name))
                .filter(found -> !found.isMissingNode() && !found.isNull())
                .map(found -> new JsonTree(links, place + "/" + name, found));
    }

    /** Returns the text or number of this name on one line, empty if absent. */
    public String text(String name) {
        return findValue(name).map(JsonTree::text).orElse("");
    }

    /** Returns this value on one line. */
    public String text() {
        return Region.normalize(node.isNull() ? "" : node.asText(""));
    }

    /** Returns this value unchanged, with line breaks. */
    public String rawText() {
        return node.isNull() ? "" : node.asText("");
    }

    /** Returns the text of this name, which must not be empty. */
    public String requiredText(String name) {
        var words = text(name);
        if (words.isEmpty()) {
            throw changed("words for '" + name + "'", node.path(name).toString());
        }
        return words;
    }

    /** Returns the number of this name, which must be a whole number. */
    public int number(String name) {
        var found = node.path(name);
        if (!found.canConvertToInt() && !found.asText("").matches("-?\\d{1,9}")) {
            throw changed("a whole number for '" + name + "'", found.toString());
        }
        return found.asInt();
    }

    /** Returns the ISO date of this name, which a time may follow; empty if absent. */
    public Optional<LocalDate> day(String name) {
        var words = text(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words.substring(0, Math.min(words.length(), ISO_DAY_LENGTH))));
        } catch (DateTimeParseException noDay) {
            throw changed("a day for '" + name + "'", words);
        }
    }

    /** Whether the value of this name is true. */
    public boolean isTrue(String name) {
        return node.path(name).asBoolean(false);
    }

    /** Returns the members of the list of this name, none if absent; a lone object is a list of one. */
    public List<JsonTree> all(String name) {
        return findValue(name).map(JsonTree::items).orElse(List.of());
    }

    /** Returns the members of this list; a lone object is a list of one. */
    public List<JsonTree> items() {
        if (!node.isArray()) {
            return List.of(this);
        }
        return StreamSupport.stream(node.spliterator(), false)
                .map(item -> new JsonTree(links, place + "/*", item))
                .toList();
    }

    /** Returns the http(s) address of this name, if present and not refused. */
    public Optional<URI> link(String name) {
        return links.parse(text(name));
    }

    private PageChanged changed(String expected, String found) {
        return new PageChanged(links.page(), expected + " at " + (place.isEmpty() ? "the top" : place), found);
    }

    private String names() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? node.getNodeType().toString() : names.toString();
    }
}
