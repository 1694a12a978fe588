package mx.vigia.analysis.linking.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What speaks for or against two profiles whatever sorts of record they are of: committees and titles. None where they say nothing of it. */
final class SignalWeights {
    private static final double ALIKE = 0.55;
    private static final double MOSTLY = 0.8;
    private static final double UNLIKE = 0.34;

    private SignalWeights() {}

    static List<SignalWeight> committees(RecordProfile one, RecordProfile other) {
        Set<String> both = CommonValue.of(one.committees(), other.committees());
        return both.isEmpty()
                ? List.of()
                : grain(Signal.COMMITTEE, 0.5, both.stream().map(one::asWritten).collect(Collectors.joining("; ")));
    }

    static List<SignalWeight> titles(RecordProfile one, RecordProfile other) {
        if (one.title().isAboutElse(other.title())) {
            return grain(Signal.TITLE, -3, "");
        }
        if (one.title().begins(other.title())) {
            return grain(Signal.TITLE, 2, "");
        }
        double likeness = one.title().likeness(other.title());
        String said = Math.round(likeness * 100) + " %";
        if (likeness >= MOSTLY) {
            return grain(Signal.TITLE, 1.5, said);
        }
        if (likeness >= ALIKE) {
            return grain(Signal.TITLE, 0.5, said);
        }
        return likeness < UNLIKE ? grain(Signal.TITLE, -2, said) : List.of();
    }

    private static List<SignalWeight> grain(Signal signal, double weight, String said) {
        return List.of(new SignalWeight(signal, weight, said));
    }
}
