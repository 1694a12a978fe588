package mx.vigia.notification.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Says as JSON what an owner is to be told: type, timestamp and data, thin (Standard Webhooks 1.0.0: less than 20 kB). Pure. */
public final class Payload {
    static final int MOST_BYTES = 19_000;
    private static final int MOST_ITEMS = 20;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> OF_A_BILL = List.of("before", "after", "times", "late", "byHand", "bill");
    private static final List<String> OF_A_SOURCE = List.of("name", "state", "since", "lastSuccess", "incident");

    /** How long a text and an excerpt may be, tried one after the other until all is thin enough. */
    private static final List<Integer> LENGTHS = List.of(1_000, 400, 150, 50);

    private Payload() {}

    /** Of a fact, with all its reasons. */
    public static byte[] of(Telling telling, URI origin, ObjectMapper json) {
        for (var length : LENGTHS) {
            var written = written(envelope(telling, origin, json, length), json);
            if (written.length <= MOST_BYTES) {
                return written;
            }
        }
        var bare = envelope(telling, origin, json, 1);
        ((ObjectNode) bare.get("data")).remove(List.of("before", "after", "watches"));
        return written(bare, json);
    }

    /** Of a trial. */
    public static byte[] ping(UUID endpoint, Instant at, ObjectMapper json) {
        var ping = NODES.objectNode().put("type", "vigia.ping").put("timestamp", moment(at));
        ping.putObject("data").put("endpoint", endpoint.toString());
        return written(ping, json);
    }

    /** The same as an object, for those who fetch it. */
    public static JsonNode envelope(Telling telling, URI origin, ObjectMapper json) {
        return envelope(telling, origin, json, LENGTHS.getFirst());
    }

    private static ObjectNode envelope(Telling telling, URI origin, ObjectMapper json, int length) {
        var envelope = NODES.objectNode().put("type", telling.type()).put("timestamp", moment(telling.filed()));
        var data = envelope.putObject("data");
        data.put("event", telling.event().toString());
        data.putObject("owner")
                .put("kind", telling.owner().kind().name().toLowerCase(Locale.ROOT))
                .put("id", telling.owner().id().toString());
        data.put("fact", telling.fact().toString());
        data.put("kind", telling.kind().written());
        if (telling.kind().isOfASource()) {
            data.put("site", telling.site());
            data.put("address", origin.resolve("/sources/" + telling.site()).toString());
            copy(OF_A_SOURCE, telling.json(), data, length);
        } else {
            data.put("dossier", telling.dossier().toString());
            data.put("address", origin.resolve("/bills/" + telling.dossier()).toString());
            copy(OF_A_BILL, telling.json(), data, length);
        }
        data.set("watches", cut(json.valueToTree(telling.watches()), length));
        return envelope;
    }

    private static void copy(List<String> fields, JsonNode from, ObjectNode to, int length) {
        fields.stream().filter(from::hasNonNull).forEach(field -> to.set(field, cut(from.get(field), length)));
    }

    /** Long texts end in an ellipsis, and of long lists the first are named. */
    private static JsonNode cut(JsonNode node, int length) {
        return switch (node) {
            case ObjectNode object -> {
                var cut = NODES.objectNode();
                object.properties().forEach(field -> cut.set(field.getKey(), cut(field.getValue(), length)));
                yield cut;
            }
            case ArrayNode array -> {
                var cut = NODES.arrayNode();
                array.valueStream().limit(MOST_ITEMS).forEach(item -> cut.add(cut(item, length)));
                yield cut;
            }
            case TextNode text -> TextNode.valueOf(shortened(text.textValue(), length));
            default -> node;
        };
    }

    /** Ids, moments and addresses are never cut: half of one is none. */
    private static String shortened(String text, int length) {
        var most = Math.max(length, text.contains(" ") ? length : 200);
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static byte[] written(JsonNode node, ObjectMapper json) {
        try {
            return json.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is always writable", e);
        }
    }
}
