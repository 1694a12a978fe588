package mx.vigia.analysis.linking.identity;

import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.text.Sha256;

/**
 * A record that is to be weighed.
 *
 * @param digest of what is weighed and by which rules: while it is the same nothing is weighed again
 */
record ScoredRecord(long row, RecordProfile profile, String digest) {
    static ScoredRecord of(long row, Dossier alone) {
        RecordProfile profile = RecordProfile.of(alone);
        return new ScoredRecord(row, profile, Sha256.of(PairScorer.RULES_ID + profile.digest()));
    }
}
