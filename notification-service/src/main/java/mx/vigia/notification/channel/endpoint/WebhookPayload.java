package mx.vigia.notification.channel.endpoint;

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

/** Writes an owner's event as JSON: type, timestamp and data, thin (Standard Webhooks 1.0.0: less than 20 kB). Pure. */
public final class WebhookPayload {
    static final int MAX_BYTES = 19_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> BILL_FIELDS =
            List.of("before", "after", "times", "late", "byHand", "page", "bill");
    private static final List<String> SOURCE_FIELDS = List.of("name", "state", "since", "lastSuccess", "incident");

    /**
     * Limits tried one after the other until the payload is small enough: the words of reasons matter more than their
     * number.
     */
    private static final List<Measure> SIZE_LIMITS =
            List.of(new Measure(1_000, 40), new Measure(400, 20), new Measure(150, 10), new Measure(60, 4));

    /** The maximum length of a text and of a list. */
    private record Measure(int length, int items) {}

    private WebhookPayload() {}

    /** Returns the payload of a fact, with all its reasons. */
    public static byte[] of(OwnerEvent event, URI origin, ObjectMapper json) {
        for (var measure : SIZE_LIMITS) {
            var written = toBytes(envelope(event, origin, json, measure), json);
            if (written.length <= MAX_BYTES) {
                return written;
            }
        }
        var bare = envelope(event, origin, json, SIZE_LIMITS.getLast());
        ((ObjectNode) bare.get("data")).remove(List.of("before", "after", "watches"));
        return toBytes(bare, json);
    }

    /** Returns the payload of a test message. */
    public static byte[] ping(UUID endpoint, Instant at, ObjectMapper json) {
        var ping = NODES.objectNode().put("type", "vigia.ping").put("timestamp", moment(at));
        ping.putObject("data").put("endpoint", endpoint.toString());
        return toBytes(ping, json);
    }

    /** Returns the same payload as an object, for clients that fetch it. */
    public static JsonNode envelope(OwnerEvent event, URI origin, ObjectMapper json) {
        return envelope(event, origin, json, SIZE_LIMITS.getFirst());
    }

    private static ObjectNode envelope(OwnerEvent event, URI origin, ObjectMapper json, Measure measure) {
        var envelope = NODES.objectNode().put("type", event.type()).put("timestamp", moment(event.filed()));
        var data = envelope.putObject("data");
        data.put("event", event.event().toString());
        data.putObject("owner")
                .put("kind", event.owner().kind().name().toLowerCase(Locale.ROOT))
                .put("id", event.owner().id().toString());
        data.put("fact", event.fact().toString());
        data.put("kind", event.kind().written());
        if (event.kind().isSourceFact()) {
            data.put("site", event.site());
            data.put("address", origin.resolve("/sources/" + event.site()).toString());
            copy(SOURCE_FIELDS, event.json(), data, measure);
        } else {
            data.put("dossier", event.dossier().toString());
            data.put("address", origin.resolve("/bills/" + event.dossier()).toString());
            copy(BILL_FIELDS, event.json(), data, measure);
        }
        data.set("watches", truncateNode(json.valueToTree(event.watches()), measure));
        return envelope;
    }

    private static void copy(List<String> fields, JsonNode from, ObjectNode to, Measure measure) {
        fields.stream()
                .filter(from::hasNonNull)
                .forEach(field -> to.set(field, truncateNode(from.get(field), measure)));
    }

    /** Truncates long texts with an ellipsis, and long lists to their first items. */
    private static JsonNode truncateNode(JsonNode node, Measure measure) {
        return switch (node) {
            case ObjectNode object -> {
                var cut = NODES.objectNode();
                object.properties().forEach(field -> cut.set(field.getKey(), truncateNode(field.getValue(), measure)));
                yield cut;
            }
            case ArrayNode array -> {
                var cut = NODES.arrayNode();
                array.valueStream().limit(measure.items()).forEach(item -> cut.add(truncateNode(item, measure)));
                yield cut;
            }
            case TextNode text -> TextNode.valueOf(truncate(text.textValue(), measure.length()));
            default -> node;
        };
    }

    /** Truncates a text; ids, times and addresses are never cut, since half of one is useless. */
    private static String truncate(String text, int length) {
        var max = Math.max(length, text.contains(" ") ? length : 200);
        return text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max)) + "…";
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static byte[] toBytes(JsonNode node, ObjectMapper json) {
        try {
            return json.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is always writable", e);
        }
    }
}
