package mx.vigia.analysis.page;

import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.platform.i18n.Words;

/** The bill an address names. */
public final class KnownBill {
    private KnownBill() {}

    /** The bill, or where it went, or 404: whatever is not the id of one names none. */
    public static Dossier of(String id, Dossiers dossiers, Words words) {
        return Named.of(id, asked -> here(asked, dossiers), words.say("bill.unknown"));
    }

    private static Optional<Dossier> here(UUID asked, Dossiers dossiers) {
        Optional<Dossier> bill = dossiers.withId(asked);
        if (bill.isEmpty()) {
            dossiers.homeOf(asked).ifPresent(home -> {
                throw new MovedBill(asked, home);
            });
        }
        return bill;
    }
}
