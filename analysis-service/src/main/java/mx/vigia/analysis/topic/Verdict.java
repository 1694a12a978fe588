package mx.vigia.analysis.topic;

import java.util.List;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.Tag;

/** How much a bill speaks for a topic (0 to 1), and where. */
record Verdict(double weight, List<Evidence> evidence) {
    private static final double FINE = 100.0;

    Tag tag(String topic) {
        return new Tag(topic, Math.round(weight * FINE) / FINE, evidence);
    }
}
