package mx.vigia.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Client of the state hash of an installation: a hash of all that it derived from the sightings. */
public record StateHashClient(HttpSession visitor) {

    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

    /** The parts with a hash for each item, and their names in addresses and items. */
    public enum Part {
        BILLS("bill"),
        /** Votes, meetings and debates. */
        PROCEEDINGS("proceeding");

        private final String one;

        Part(String one) {
            this.one = one;
        }

        private String address() {
            return "/api/v1/state/" + one + "s";
        }
    }

    /** Returns the state: hash, bills, steps, versions, links; and how many changes are still to be processed. */
    public JsonNode fetchState() {
        return visitor.getJson("/api/v1/state").requireSuccess().json();
    }

    /**
     * Returns the state once all sightings are processed.
     *
     * @param untaken returns how many sightings are not consumed yet
     */
    public JsonNode awaitSettled(LongSupplier untaken, Duration timeout) {
        return new Await(timeout, "all that was sighted to be understood", POLL_INTERVAL)
                .until(() -> untaken.getAsLong() > 0
                        ? Optional.empty()
                        : Optional.of(fetchState())
                                .filter(state -> state.path("behind").asLong() == 0));
    }

    /** Returns the hash of each item by its id, to name those in which two installations differ. */
    public Map<String, String> hashes(Part part) {
        var all = new TreeMap<String, String>();
        var next = "";
        do {
            var page = visitor.getJson(part.address() + "?after=" + next).requireSuccess();
            page.items()
                    .forEach(item -> all.put(
                            item.path(part.one).asText(), item.path("hash").asText()));
            next = page.json().path("next").asText("");
        } while (!next.isEmpty());
        return all;
    }

    /** Returns what the hash of each item is made of, by its id, to show in what two installations differ. */
    public Map<String, JsonNode> hashedContents(Part part) {
        return hashes(part).keySet().stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> visitor.getJson(part.address() + "/" + id)
                                .requireSuccess()
                                .json(),
                        (one, same) -> one,
                        TreeMap::new));
    }
}
