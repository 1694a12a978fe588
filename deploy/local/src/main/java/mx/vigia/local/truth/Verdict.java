package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.List;

/**
 * The outcome of a comparison.
 *
 * @param expected pairs of person and step that were due
 * @param deviations what went otherwise than the order says, such as a round that failed: findings may be due to it
 */
public record Verdict(int expected, List<Finding> findings, List<String> deviations) {
    public Verdict {
        findings = List.copyOf(findings);
        deviations = List.copyOf(deviations);
    }

    public static Verdict none() {
        return new Verdict(0, List.of(), List.of());
    }

    public long count(Finding.Counter counter) {
        return findings.stream().filter(finding -> finding.counter() == counter).count();
    }

    /** Returns both together. */
    public Verdict and(Verdict other) {
        var all = new ArrayList<>(findings);
        all.addAll(other.findings);
        var disturbed = new ArrayList<>(deviations);
        disturbed.addAll(other.deviations);
        return new Verdict(expected + other.expected, all, disturbed);
    }
}
