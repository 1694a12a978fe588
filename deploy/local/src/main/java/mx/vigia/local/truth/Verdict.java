package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.List;

/**
 * The outcome of a comparison.
 *
 * @param expected pairs of person and step that were due
 */
public record Verdict(int expected, List<Finding> findings) {
    public Verdict {
        findings = List.copyOf(findings);
    }

    public static Verdict none() {
        return new Verdict(0, List.of());
    }

    public long count(Finding.Counter counter) {
        return findings.stream().filter(finding -> finding.counter() == counter).count();
    }

    /** Returns both together. */
    public Verdict and(Verdict other) {
        var all = new ArrayList<>(findings);
        all.addAll(other.findings);
        return new Verdict(expected + other.expected, all);
    }
}
