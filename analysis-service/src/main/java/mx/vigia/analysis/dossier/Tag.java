package mx.vigia.analysis.dossier;

import java.util.List;

/** A topic a bill is about, how surely (0 to 1), and why we say so. */
public record Tag(String topic, double weight, List<Evidence> evidence) {
    public Tag {
        evidence = List.copyOf(evidence);
    }
}
