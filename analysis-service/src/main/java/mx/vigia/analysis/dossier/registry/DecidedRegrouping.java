package mx.vigia.analysis.dossier.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/** Refolds dossiers whose records moved by a decision or by new rules; only papers that waited make news by that. */
record DecidedRegrouping(DossierTransaction docket, DossierTagger tagging, AlertHorizon horizon, Duration paperWait) {

    /** @param waiting the records that waited for their bill before any moved */
    RelinkResult of(UUID editId, Set<UUID> moved, Set<BillId> waiting, RegroupingReason why, Instant now) {
        Relinker relinker = new Relinker(docket, tagging, why, now);
        relinker.of(moved);
        List<AddressedFact> found = new ArrayList<>(relinker.buildFacts());
        for (Dossier bill : relinker.foldedDossiers()) {
            List<AddressedFact> joined = new JoinedPapers(docket, horizon).factsOf(bill, waiting, now);
            if (!joined.isEmpty()) {
                new PaperWait(docket, paperWait).settle(bill, joined, waiting, now);
                found.addAll(joined);
            }
        }
        docket.waiting().endEmptied();
        return new RelinkResult(editId, relinker.foldedDossiers(), found, relinker.emptiedDossiers());
    }
}
