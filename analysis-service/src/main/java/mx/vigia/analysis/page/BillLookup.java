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
        return NamedResource.of(id, requested -> findBill(requested, dossiers), words.say("bill.unknown"));
    }

    private static Optional<Dossier> findBill(UUID requested, DossierRepository dossiers) {
        Optional<Dossier> bill = dossiers.findById(requested);
        if (bill.isEmpty()) {
            dossiers.findMergeTarget(requested).ifPresent(billId -> {
                throw new MergedBillException(requested, billId);
            });
        }
        return bill;
    }
}
