package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic a bill is about, how surely (0 to 1), and why we say so.
 *
 * @param against what in its heading speaks against it
 * @param rules the version of the rules that say so; null where a person alone says so
 */
public record Tag(
        String topic,
        double weight,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Evidence> against,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rules) {
    public Tag {
        evidence = List.copyOf(evidence);
        against = against == null ? List.of() : List.copyOf(against);
    }

    /** The same, for the same reasons, of another topic. */
    public Tag of(String other) {
        return new Tag(other, weight, evidence, against, rules);
    }
}
