package mx.vigia.analysis.dossier.registry;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.DossierDiff;
import mx.vigia.analysis.dossier.fact.FactBuilder;
import mx.vigia.analysis.dossier.folding.RecordStatements;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/**
 * Registers a sighting with bills other than its own: those to which the report, minuta or decree that it shows
 * belongs, too, and those that have other such papers because of it. Each announces what it learns by that.
 */
record SharingBills(
        DossierTransaction transaction, DossierTagger tagging, AlertHorizon horizon, DocumentChanges documents) {
    /** Returns the results of the bills that changed; their own dossier is left out. */
    Stream<RegistrationResult> changes(UUID own, Instant now) {
        Set<UUID> bills = new LinkedHashSet<>(
                transaction.sharedPapers().bills(documents.sighting().bill()));
        bills.addAll(transaction.sharedPapers().changedSince(documents.former().papers()));
        bills.remove(own);
        return bills.stream()
                .sorted()
                .flatMap(bill -> transaction.dossier(bill).stream())
                .filter(bill -> transaction.mergedInto(bill.id()).isEmpty())
                .flatMap(bill -> change(bill, now).stream());
    }

    private Optional<RegistrationResult> change(Dossier before, Instant now) {
        Dossier folded = transaction.fold(before.id(), now);
        if (!folded.canBeShown()) {
            return Optional.empty();
        }
        Dossier after = new Rewording(transaction, tagging)
                .readIfReworded(before, folded, true)
                .at(before.revision() + 1, now);
        List<AddressedFact> found = documents.with(factsOf(before, after), after, Set.of(), horizon);
        if (found.isEmpty() && after.at(before.revision(), before.lastChanged()).equals(before)) {
            return Optional.empty();
        }
        transaction.dossiers().put(after, documents.sighting().silent());
        boolean waits = transaction.waiting().until(after.id()).isPresent();
        return Optional.of(new RegistrationResult.Changed(before, after, waits ? List.of() : found));
    }

    private List<AddressedFact> factsOf(Dossier before, Dossier after) {
        List<Step> struck = new RecordStatements(transaction.recordsOf(after.id())).removedSteps();
        return DossierDiff.between(
                before,
                after,
                new FactBuilder(after.id(), after.revision(), documents.sighting(), Set.of(), struck, horizon));
    }
}
