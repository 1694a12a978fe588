package mx.vigia.analysis.dossier.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.DossierDiff;
import mx.vigia.analysis.dossier.fact.FactBuilder;
import mx.vigia.analysis.dossier.folding.DocumentTexts;
import mx.vigia.analysis.dossier.folding.DossierFold;
import mx.vigia.analysis.dossier.folding.RecordStatements;
import mx.vigia.analysis.dossier.folding.WordingResults;
import mx.vigia.analysis.dossier.linking.RelinkTrigger;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/** Registers a sighting whose record moved between dossiers, or moved others. */
record Regrouping(DossierTransaction docket, DossierTagger tagging, AlertHorizon horizon) {
    /**
     * Handles records that moved between dossiers: only what this sighting states is news, whatever dossier its record
     * was in.
     */
    RegistrationResult of(Set<UUID> moved, RelinkTrigger relinkTrigger, Instant now) {
        RegroupingReason why =
                RegroupingReason.byNamesOf(relinkTrigger.sighting().bill().key());
        Relinker relinker = new Relinker(docket, tagging, why, now);
        Set<UUID> all = new LinkedHashSet<>(moved);
        if (docket.dossier(relinkTrigger.dossier()).isEmpty()) {
            all.add(relinkTrigger.dossier()); // a record that moves others may itself be a new bill
        }
        relinker.of(all);
        Optional<Dossier> after = docket.dossier(relinkTrigger.dossier());
        if (after.isEmpty()) {
            return new RegistrationResult.NothingNew();
        }
        Dossier bill = after.get();
        if (relinker.foldedDossiers().contains(bill)) {
            docket.dossiers().put(bill, relinkTrigger.sighting().silent());
        }
        List<Step> struck = new RecordStatements(docket.recordsOf(bill.id())).removedSteps();
        FactBuilder draft = new FactBuilder(
                bill.id(), bill.revision(), relinkTrigger.sighting(), relinkTrigger.reconsidered(), struck, horizon);
        Collection<SourceRecord> spoken =
                relinkTrigger.withoutAssignedPapers(docket.recordsOf(bill.id(), relinkTrigger.before()));
        Dossier dossier =
                DossierFold.foldRecords(bill, relinkTrigger.withoutAssignedPapers(docket.recordsOf(bill.id())), now);
        Optional<Dossier> before = Stream.of(spoken)
                .filter(records -> !records.isEmpty())
                .map(records -> DossierFold.of(bill.id(), bill.revision(), records, bill.firstSeen(), now))
                .filter(Dossier::canBeShown)
                .findFirst();
        List<AddressedFact> found = new ArrayList<>(before.map(then -> DossierDiff.between(then, dossier, draft))
                .orElseGet(() -> DossierDiff.first(dossier, draft)));
        found.addAll(relinker.buildFacts());
        return before.<RegistrationResult>map(then -> new RegistrationResult.Changed(
                        WordingResults.read(then, DocumentTexts.of(spoken), tagging), bill, found))
                .orElseGet(() -> new RegistrationResult.Opened(bill, found));
    }
}
