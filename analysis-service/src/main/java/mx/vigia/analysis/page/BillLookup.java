package mx.vigia.analysis.page;

import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.platform.i18n.Messages;

/** The bill an address names. */
public final class BillLookup {
    private BillLookup() {}

    /** The bill, or where it went, or 404: whatever is not the id of one names none. */
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
