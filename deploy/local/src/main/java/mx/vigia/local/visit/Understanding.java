package mx.vigia.local.visit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** The state hash of a house: what it understood of all that was sighted, in one word. */
public record Understanding(Visitor visitor) {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** What there is: hash, bills, steps, versions, links; and how many changes are still to be looked at. */
    public JsonNode told() {
        return visitor.getJson("/api/v1/state").orComplain().json();
    }

    /**
     * The same, once all is understood that was sighted.
     *
     * @param untaken how many sightings nobody has taken yet
     */
    public JsonNode settled(LongSupplier untaken, Duration patience) {
        return new Waiting(patience, "all that was sighted to be understood", LOOK_EVERY)
                .until(() -> untaken.getAsLong() > 0
                        ? Optional.empty()
                        : Optional.of(told())
                                .filter(state -> state.path("behind").asLong() == 0));
    }

    /** The hash of each bill by its id, to name those in which two houses differ. */
    public Map<String, String> bills() {
        var all = new TreeMap<String, String>();
        var next = "";
        do {
            var page = visitor.getJson("/api/v1/state/bills?after=" + next).orComplain();
            page.items()
                    .forEach(item -> all.put(
                            item.path("bill").asText(), item.path("hash").asText()));
            next = page.json().path("next").asText("");
        } while (!next.isEmpty());
        return all;
    }
}
