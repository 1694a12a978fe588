package mx.vigia.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.StateHashClient;
import mx.vigia.local.client.StateHashClient.Part;

/**
 * The state of the analysis of an installation, as hashes.
 *
 * @param state its hash, and how much went into it
 * @param bills what the hash of each bill is made of, by its id
 * @param proceedings the same of each vote, meeting and debate
 */
public record AnalysisState(JsonNode state, Map<String, JsonNode> bills, Map<String, JsonNode> proceedings) {

    private static final int MAX_VALUE_LENGTH = 300;
    private static final JsonNode MISSING = MissingNode.getInstance();

    /** Returns the analysis state of a stack started with these options, once it has processed all sightings. */
    public static AnalysisState by(StackOptions options, Duration timeout) {
        var ports = options.ports();
        var hashClient = new StateHashClient(HttpSession.at("http://127.0.0.1:" + ports.analysis(), timeout));
        try (var consumerLag = new ConsumerLag("127.0.0.1:" + ports.kafka())) {
            var state = hashClient.awaitSettled(consumerLag::count, timeout);
            return new AnalysisState(
                    state, hashClient.hashedContents(Part.BILLS), hashClient.hashedContents(Part.PROCEEDINGS));
        }
    }

    /** Returns the state hash. */
    public String hash() {
        return state.path("hash").asText();
    }

    /** Returns the number of bills, or of their parts: {@code steps}, {@code versions}, {@code records}. */
    public long count(String of) {
        return state.path("bills").path(of).asLong();
    }

    /** Returns the number of votes, meetings and debates, or of their {@code links} to bills. */
    public long proceedings(String of) {
        return state.path("proceedings").path(of).asLong();
    }

    /**
     * An item in which two states differ.
     *
     * @param field the first differing field, as a JSON pointer, with its values before and now
     */
    public record Otherwise(String id, String field) {}

    /** Returns the bills that are missing, new or different. */
    public List<Otherwise> differingBills(AnalysisState now) {
        return findDifferences(bills, now.bills);
    }

    /** Returns the votes, meetings and debates that are missing, new or different. */
    public List<Otherwise> differingProceedings(AnalysisState now) {
        return findDifferences(proceedings, now.proceedings);
    }

    private static List<Otherwise> findDifferences(Map<String, JsonNode> before, Map<String, JsonNode> now) {
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(now.keySet());
        var all = new ArrayList<Otherwise>();
        for (var id : ids) {
            difference("", before.getOrDefault(id, MISSING), now.getOrDefault(id, MISSING))
                    .ifPresent(field -> all.add(new Otherwise(id, field)));
        }
        return all;
    }

    /** Returns the first field in which two trees differ; empty if they are equal. */
    static Optional<String> difference(String at, JsonNode before, JsonNode now) {
        if (before.equals(now)) {
            return Optional.empty();
        }
        if (!before.isContainerNode() || before.getNodeType() != now.getNodeType()) {
            return Optional.of(at + " was " + truncate(before) + " and is " + truncate(now));
        }
        var names = new ArrayList<String>();
        if (before.isObject()) {
            before.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
        } else {
            for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
                names.add(Integer.toString(i));
            }
        }
        return names.stream()
                .flatMap(name -> difference(at + "/" + name, childOf(before, name), childOf(now, name)).stream())
                .findFirst();
    }

    private static JsonNode childOf(JsonNode node, String name) {
        return node.isObject() ? node.path(name) : node.path(Integer.parseInt(name));
    }

    private static String truncate(JsonNode value) {
        var words = value.isMissingNode() ? "nothing" : value.toString();
        return words.length() > MAX_VALUE_LENGTH ? words.substring(0, MAX_VALUE_LENGTH) + "…" : words;
    }
}
