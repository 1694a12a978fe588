package mx.vigia.analysis.linking.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores signals common to all kinds of records: committees and titles; no weight where a record states none. */
final class SignalWeights {
    private static final double MIN_ALIKE_SIMILARITY = 0.55;
    private static final double MIN_MOSTLY_SIMILARITY = 0.8;
    private static final double MAX_UNLIKE_SIMILARITY = 0.34;

    private SignalWeights() {}

    static List<SignalWeight> committees(RecordProfile one, RecordProfile other) {
        Set<String> both = CommonValue.of(one.committees(), other.committees());
        return both.isEmpty()
                ? List.of()
                : weights(
                        Signal.COMMITTEE,
                        0.5,
                        both.stream().map(one::originalSpelling).collect(Collectors.joining("; ")));
    }

    static List<SignalWeight> titleWeights(RecordProfile one, RecordProfile other) {
        if (one.title().isAboutOtherSubject(other.title())) {
            return weights(Signal.TITLE, -3, "");
        }
        if (one.title().isPrefixOrEqual(other.title())) {
            return weights(Signal.TITLE, 2, "");
        }
        double likeness = one.title().similarity(other.title());
        String statement = Math.round(likeness * 100) + " %";
        if (likeness >= MIN_MOSTLY_SIMILARITY) {
            return weights(Signal.TITLE, 1.5, statement);
        }
        if (likeness >= MIN_ALIKE_SIMILARITY) {
            return weights(Signal.TITLE, 0.5, statement);
        }
        return likeness < MAX_UNLIKE_SIMILARITY ? weights(Signal.TITLE, -2, statement) : List.of();
    }

    private static List<SignalWeight> weights(Signal signal, double weight, String statement) {
        return List.of(new SignalWeight(signal, weight, statement));
    }
}
