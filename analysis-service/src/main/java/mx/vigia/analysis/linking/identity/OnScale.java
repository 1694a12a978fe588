package mx.vigia.analysis.linking.identity;

import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.text.Sha256;

/**
 * A record that is to be weighed.
 *
 * @param digest of what is weighed and by which rules: while it is the same nothing is weighed again
 */
record OnScale(long row, Profile profile, String digest) {
    static OnScale of(long row, Dossier alone) {
        Profile profile = Profile.of(alone);
        return new OnScale(row, profile, Sha256.of(Scales.RULES + profile.digest()));
    }
}
