package mx.vigia.analysis.linking.identity;

import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.text.Sha256;

/**
 * A record to be scored.
 *
 * @param digest of the scored data and the rules; the record is not scored again while it is the same
 */
record ScoredRecord(long row, RecordProfile profile, String digest) {
    static ScoredRecord of(long row, Dossier alone) {
        RecordProfile profile = RecordProfile.of(alone);
        return new ScoredRecord(row, profile, Sha256.of(PairScorer.RULES_ID + profile.digest()));
    }
}
