package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** Impersonal relevance factors of a fact by name (0 to 1), for consumers to combine. */
public record FactFactors(@JsonValue Map<String, Double> byName) {
    @JsonCreator
    public FactFactors {
        byName = Map.copyOf(byName);
    }
}
