package mx.vigia.analysis.linking.identity;

import java.util.List;
import java.util.stream.Collectors;

/** What speaks for and against two records' being one matter, and what it comes to. */
public record ScoredPair(MatchStrength strength, double score, List<SignalWeight> evidence) {
    public ScoredPair {
        evidence = List.copyOf(evidence);
    }

    /** The evidence in short, for the record. */
    String words() {
        return evidence.stream()
                .filter(grain -> grain.weight() > 0)
                .map(grain -> grain.signal().word())
                .collect(Collectors.joining(", "));
    }
}
