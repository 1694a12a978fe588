package mx.vigia.analysis.page;

import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.platform.i18n.Messages;

/** Finds the bill an address names. */
public final class BillLookup {
    private BillLookup() {}

    /**
     * Returns the bill, redirects to the one it was merged into, or responds 404, also for anything that is not an id.
     */
    public static Dossier of(String id, DossierRepository dossiers, Messages words) {
        return NamedResource.of(id, asked -> findBill(asked, dossiers), words.say("bill.unknown"));
    }

    private static Optional<Dossier> findBill(UUID asked, DossierRepository dossiers) {
        Optional<Dossier> bill = dossiers.findById(asked);
        if (bill.isEmpty()) {
            dossiers.findMergeTarget(asked).ifPresent(home -> {
                throw new MergedBillException(asked, home);
            });
        }
        return bill;
    }
}
