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

/** A part of a JSON answer; whoever asks states what must be there, and an answer without it has changed. */
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

    private final URI address;
    private final String place;
    private final JsonNode node;

    private JsonTree(URI address, String place, JsonNode node) {
        this.address = address;
        this.place = place;
        this.node = node;
    }

    static JsonTree of(URI address, String text) {
        try {
            return new JsonTree(address, "", JSON.readTree(text.replaceFirst("^\\ufeff", "")));
        } catch (JsonProcessingException e) {
            throw new PageChanged(address, Expectation.JSON.of(), ProblemValue.words(e.getOriginalMessage()));
        }
    }

    /** True where something stands at this JSON pointer. */
    public boolean has(String pointer) {
        return !node.at(pointer).isMissingNode();
    }

    /** What stands at this JSON pointer and is not null, where something does. */
    public Optional<JsonTree> at(String pointer) {
        return Optional.of(node.at(pointer))
                .filter(found -> !found.isMissingNode() && !found.isNull())
                .map(found -> new JsonTree(address, place + pointer, found));
    }

    /** Whatever stands under this name at any depth, list or object member by member, in the order of the answer. */
    public List<JsonTree> findAll(String name) {
        return node.findValues(name).stream()
                .flatMap(found -> new JsonTree(address, place + "//" + name, found).items().stream())
                .toList();
    }

    /** True where this very value is a list. */
    public boolean isList() {
        return node.isArray();
    }

    /** What stands under this name, which must be there. */
    public JsonTree one(String name) {
        return findValue(name).orElseThrow(() -> changed("'" + name + "'", names()));
    }

    /** What stands under this name and is not null, where it is there. */
    public Optional<JsonTree> findValue(String name) {
        return Optional.of(node.path(name))
                .filter(found -> !found.isMissingNode() && !found.isNull())
                .map(found -> new JsonTree(address, place + "/" + name, found));
    }

    /** The words or figure under this name on one line, empty where there is none. */
    public String text(String name) {
        return findValue(name).map(JsonTree::text).orElse("");
    }

    /** This very value, on one line. */
    public String text() {
        return Region.normalize(node.isNull() ? "" : node.asText(""));
    }

    /** This very value as it stands, line breaks and all. */
    public String rawText() {
        return node.isNull() ? "" : node.asText("");
    }

    /** The words under this name, which must not be empty. */
    public String words(String name) {
        var words = text(name);
        if (words.isEmpty()) {
            throw changed("words for '" + name + "'", node.path(name).toString());
        }
        return words;
    }

    /** The whole number under this name, which must be one. */
    public int number(String name) {
        var found = node.path(name);
        if (!found.canConvertToInt() && !found.asText("").matches("-?\\d{1,9}")) {
            throw changed("a whole number for '" + name + "'", found.toString());
        }
        return found.asInt();
    }

    /** The day under this name, written as ISO has it and perhaps with an hour behind it; nothing where there is none. */
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

    /** True only where the value under this name is true. */
    public boolean isTrue(String name) {
        return node.path(name).asBoolean(false);
    }

    /** The members of the list under this name, none where it is absent; a lone object is a list of one. */
    public List<JsonTree> all(String name) {
        return findValue(name).map(JsonTree::items).orElse(List.of());
    }

    /** The members of this very list; a lone object is a list of one. */
    public List<JsonTree> items() {
        if (!node.isArray()) {
            return List.of(this);
        }
        return StreamSupport.stream(node.spliterator(), false)
                .map(item -> new JsonTree(address, place + "/*", item))
                .toList();
    }

    /** The http(s) address under this name, where there is one. */
    public Optional<URI> link(String name) {
        return Addresses.parseHttp(text(name));
    }

    private PageChanged changed(String expected, String found) {
        return new PageChanged(address, expected + " at " + (place.isEmpty() ? "the top" : place), found);
    }

    private String names() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? node.getNodeType().toString() : names.toString();
    }
}
