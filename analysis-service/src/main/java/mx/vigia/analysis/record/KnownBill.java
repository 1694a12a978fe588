package mx.vigia.analysis.record;

import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.house.Problem;
import mx.vigia.house.Words;

/** The bill an address names. */
final class KnownBill {
    private KnownBill() {}

    /** The bill, or 404: whatever is not the id of one names none. */
    static Dossier of(String id, Dossiers dossiers, Words words) {
        return uuid(id).flatMap(dossiers::withId)
                .orElseThrow(() -> Problem.notFound(words.say("bill.unknown")).raised());
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
