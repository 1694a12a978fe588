package mx.vigia.analysis.linking.identity;

import java.util.List;
import mx.vigia.analysis.dossier.Dossier;

/** Compares any two bills, with the same scoring as for automatically found pairs. */
public final class PairComparison {
    private PairComparison() {}

    /**
     * Returns the evidence; empty if their kinds can be linked only manually, such as a report and a bill without a
     * reference between them.
     */
    public static List<SignalWeight> of(Dossier one, Dossier other) {
        return PairScorer.score(RecordProfile.of(one), RecordProfile.of(other)).evidence();
    }
}
