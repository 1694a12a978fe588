package mx.vigia.analysis.linking.identity;

import java.util.List;
import java.util.stream.Collectors;

/** The strength, score and evidence of a pair of records. */
public record ScoredPair(MatchStrength strength, double score, List<SignalWeight> evidence) {
    public ScoredPair {
        evidence = List.copyOf(evidence);
    }

    /** Returns a summary of the evidence, for the record. */
    String words() {
        return evidence.stream()
                .filter(signalWeight -> signalWeight.weight() > 0)
                .map(signalWeight -> signalWeight.signal().word())
                .collect(Collectors.joining(", "));
    }
}
