package mx.vigia.analysis.linking.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;

/**
 * Scores a report against a bill it may resolve. Words and laws could match a twin as well, so nothing is offered for
 * review without an explicit reference: the number of the Gaceta in which the one is printed, cited by the other, or
 * the document of the report, listed by the bill. Since a report may resolve several bills, this scorer never links.
 */
final class ReportScorer {
    private static final double MISMATCH_WEIGHT = -2;
    private static final double LAWS_WEIGHT = 1;
    private static final double TITLE_WEIGHT = 1.5;

    private ReportScorer() {}

    static ScoredPair score(RecordProfile report, RecordProfile bill) {
        if (!canResolve(bill.origin().kind())) {
            return new ScoredPair(MatchStrength.NOTHING, 0, List.of());
        }
        List<SignalWeight> evidence = new ArrayList<>(scoreReferences(report, bill));
        if (evidence.isEmpty()) {
            return new ScoredPair(MatchStrength.NOTHING, 0, List.of());
        }
        evidence.addAll(days(report, bill));
        LawScale.score(report, bill).ifPresent(evidence::add);
        evidence.addAll(SignalWeights.committees(report, bill));
        evidence.addAll(SignalWeights.titleWeights(report, bill));
        double score = evidence.stream().mapToDouble(SignalWeight::weight).sum();
        return new ScoredPair(strength(evidence), score, evidence);
    }

    private static boolean canResolve(BillKind kind) {
        return kind == BillKind.INITIATIVE || kind == BillKind.MOTION || kind == BillKind.MINUTA;
    }

    private static List<SignalWeight> scoreReferences(RecordProfile report, RecordProfile bill) {
        List<SignalWeight> found = new ArrayList<>();
        Set<String> named = bill.places().issuesNamedBy(report.places());
        named.addAll(report.places().issuesNamedBy(bill.places()));
        if (!named.isEmpty()) {
            found.add(new SignalWeight(Signal.REFERENCE, 2, String.join("; ", named)));
        }
        Set<String> papers =
                CommonValue.of(report.places().papers(), bill.places().papers());
        if (!papers.isEmpty()) {
            found.add(new SignalWeight(Signal.REFERENCE, 2, String.join("; ", papers)));
        }
        return found;
    }

    private static List<SignalWeight> days(RecordProfile report, RecordProfile bill) {
        if (!report.origin().hasDay() || !bill.origin().hasDay()) {
            return List.of();
        }
        double weight = report.origin().day().isBefore(bill.origin().day()) ? -5 : 1;
        return List.of(new SignalWeight(
                Signal.FLOW,
                weight,
                bill.origin().day() + " / " + report.origin().day()));
    }

    /** Returns the strength: a reference together with the same effect is enough for a manual review. */
    private static MatchStrength strength(List<SignalWeight> evidence) {
        boolean against = evidence.stream().anyMatch(signalWeight -> signalWeight.weight() <= MISMATCH_WEIGHT);
        boolean matter = evidence.stream()
                .anyMatch(signalWeight -> signalWeight.signal() == Signal.LAWS && signalWeight.weight() >= LAWS_WEIGHT
                        || signalWeight.signal() == Signal.TITLE && signalWeight.weight() >= TITLE_WEIGHT);
        return matter && !against ? MatchStrength.DOUBT : MatchStrength.NOTHING;
    }
}
