package mx.vigia.analysis.dossier.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SignatureRegister;
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
record Regrouping(DossierTransaction docket, DossierTagger tagging, AlertHorizon horizon, FormerLinks former) {
    /**
     * Handles records that moved between dossiers: only what this sighting states is news, whatever dossier its record
     * was in.
     */
    RegistrationResult of(Set<UUID> moved, RelinkTrigger relinkTrigger, Instant now) {
        RegroupingReason why =
                RegroupingReason.byNamesOf(relinkTrigger.sighting().bill().key());
        Relinker relinker = new Relinker(docket, tagging, why, now);
        Set<UUID> all = new LinkedHashSet<>(moved);
        all.add(relinkTrigger.dossier()); // a record that moves others may itself stay where it is, or be a new bill
        relinker.of(all);
        Optional<Dossier> after = docket.dossier(relinkTrigger.dossier());
        if (after.isEmpty()) {
            return new RegistrationResult.NothingNew();
        }
        Dossier bill = after.get();
        if (relinker.foldedDossiers().contains(bill)) {
            docket.dossiers().put(bill, relinkTrigger.sighting().silent());
        }
        Set<BillId> announced = AnnouncedRecords.of(docket, bill.id(), relinkTrigger.waiting());
        List<SourceRecord> known = docket.recordsOf(bill.id(), relinkTrigger.before()).stream()
                .filter(record -> !relinkTrigger.waiting().contains(record.id()))
                .toList();
        List<SourceRecord> papers = former.papersOf(known, docket.sharedPapersOf(bill.id(), relinkTrigger.before()));
        Optional<Dossier> before = fold(
                bill,
                known.stream().filter(record -> announced.contains(record.id())).toList(),
                papers,
                now);
        List<AddressedFact> found = newsOf(bill, before, relinkTrigger, now);
        found.addAll(relinker.buildFacts());
        List<SourceRecord> matched = known.stream()
                .filter(record -> announced.contains(record.id()) || !SignatureRegister.has(record))
                .toList();
        return before.<RegistrationResult>map(then -> new RegistrationResult.Changed(
                        WordingResults.read(
                                fold(bill, matched, papers, now).orElse(then),
                                DocumentTexts.of(Stream.concat(matched.stream(), papers.stream())
                                        .toList()),
                                tagging),
                        bill,
                        found))
                .orElseGet(() -> new RegistrationResult.Opened(bill, found));
    }

    /**
     * Returns what is news of the bill: what this sighting states, and what papers state that were not announced under
     * it. Papers that waited were read aloud and are news although the sighting may be silent.
     */
    private List<AddressedFact> newsOf(Dossier bill, Optional<Dossier> before, RelinkTrigger trigger, Instant now) {
        List<Step> struck = new RecordStatements(docket.recordsOf(bill.id())).removedSteps();
        FactBuilder draft = new FactBuilder(
                bill.id(), bill.revision(), trigger.sighting(), trigger.reconsidered(), struck, horizon);
        List<AddressedFact> stated = before.map(then -> DossierDiff.between(then, bill, draft))
                .orElseGet(() -> DossierDiff.first(bill, draft));
        List<AddressedFact> found = new ArrayList<>();
        if (trigger.sighting().silent()) {
            found.addAll(new JoinedPapers(docket, horizon).factsOf(bill, trigger.waiting(), now));
        }
        Set<UUID> joined =
                found.stream().map(addressed -> addressed.fact().id()).collect(Collectors.toSet());
        stated.stream()
                .filter(addressed -> !joined.contains(addressed.fact().id()))
                .forEach(found::add);
        return found;
    }

    private static Optional<Dossier> fold(
            Dossier bill, List<SourceRecord> records, List<SourceRecord> papers, Instant now) {
        return Optional.of(records)
                .filter(some -> !some.isEmpty())
                .map(some -> DossierFold.of(bill.id(), bill.revision(), some, papers, bill.firstSeen(), now))
                .filter(Dossier::canBeShown);
    }
}
