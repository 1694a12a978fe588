package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a bill, with its certainty (0 to 1) and the reasons.
 *
 * @param against the evidence against it in its heading
 * @param rules the version of the rules that found it; null where only a person states it
 */
public record Tag(
        String topic,
        double weight,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Evidence> against,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rules) {
    public Tag {
        evidence = List.copyOf(evidence);
        against = OrEmpty.list(against);
    }

    /** Returns this tag, with the same reasons, for another topic. */
    public Tag of(String other) {
        return new Tag(other, weight, evidence, against, rules);
    }
}
