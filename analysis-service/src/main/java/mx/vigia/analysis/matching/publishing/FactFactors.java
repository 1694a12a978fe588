package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** Impersonal reasons why a fact may matter, by name (0 to 1), for others to combine. */
public record FactFactors(@JsonValue Map<String, Double> byName) {
    @JsonCreator
    public FactFactors {
        byName = Map.copyOf(byName);
    }
}
