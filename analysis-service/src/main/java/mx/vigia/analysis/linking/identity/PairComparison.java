package mx.vigia.analysis.linking.identity;

import java.util.List;
import mx.vigia.analysis.dossier.Dossier;

/** What speaks for and against two bills' being one matter, whoever thought of comparing them: the same scales as for pairs that find each other. */
public final class PairComparison {
    private PairComparison() {}

    /** What was weighed; nothing where their kinds can be one only by a person's word, as a report and a bill of which neither refers to the other. */
    public static List<SignalWeight> of(Dossier one, Dossier other) {
        return PairScorer.score(RecordProfile.of(one), RecordProfile.of(other)).evidence();
    }
}
