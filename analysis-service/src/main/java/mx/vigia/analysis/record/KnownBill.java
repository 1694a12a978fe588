package mx.vigia.analysis.record;

import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.house.Words;

/** The bill an address names. */
final class KnownBill {
    private KnownBill() {}

    /** The bill, or 404: whatever is not the id of one names none. */
    static Dossier of(String id, Dossiers dossiers, Words words) {
        return Named.of(id, dossiers::withId, words.say("bill.unknown"));
    }
}
