package mx.vigia.analysis.dossier.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.DocumentChange;
import mx.vigia.analysis.dossier.fact.FactBuilder;
import mx.vigia.analysis.dossier.folding.DocumentTexts;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/**
 * Adds to the facts of a sighting what reports, minutas and decrees of the bill change in the text before them.
 *
 * @param before the record of the sighting as it was before it
 * @param dossiers the dossiers in which the records were before the sighting; a new record was in none, and one that
 *     waits for its bill counts as new, since nothing was told of it
 */
record DocumentChanges(
        DossierTransaction transaction,
        SourceRecord before,
        SightingEvent sighting,
        Set<BillField> reconsidered,
        Map<BillId, UUID> dossiers) {
    /** Begins before a sighting is registered. */
    static DocumentChanges since(
            DossierTransaction transaction, SourceRecord before, SightingEvent sighting, Set<BillField> reconsidered) {
        Map<BillId, UUID> told = new HashMap<>(transaction.links());
        told.keySet().removeAll(transaction.waiting().records());
        return new DocumentChanges(transaction, before, sighting, reconsidered, Map.copyOf(told));
    }

    /** Returns the result with the facts of changes that are known only now. */
    RegistrationResult added(RegistrationResult result, AlertHorizon horizon) {
        return switch (result) {
            case RegistrationResult.Opened(var after, var found) ->
                new RegistrationResult.Opened(after, with(found, after, horizon));
            case RegistrationResult.Changed(var from, var after, var found) ->
                new RegistrationResult.Changed(from, after, with(found, after, horizon));
            case RegistrationResult.NothingNew none -> none;
            case RegistrationResult.Refused refused -> refused;
        };
    }

    private List<AddressedFact> with(List<AddressedFact> found, Dossier bill, AlertHorizon horizon) {
        DocumentTexts after = DocumentTexts.of(transaction.recordsOf(bill.id()));
        if (after.isEmpty()) {
            return found;
        }
        List<DocumentTexts> former = textsTogether(transaction.recordsOf(bill.id(), before));
        FactBuilder draft = new FactBuilder(bill.id(), bill.revision(), sighting, reconsidered, List.of(), horizon);
        Set<UUID> known = found.stream().map(addressed -> addressed.fact().id()).collect(Collectors.toSet());
        List<AddressedFact> all = new ArrayList<>(found);
        DocumentChange.between(new DocumentChange.Texts(former, after), bill, draft).stream()
                .filter(addressed -> !known.contains(addressed.fact().id()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * Returns the texts that these records had together before they came into one dossier: what a document changes of
     * another text was told if both were in one dossier, and was not if they come together only now.
     */
    private List<DocumentTexts> textsTogether(Collection<SourceRecord> records) {
        return records.stream()
                .filter(record -> dossiers.containsKey(record.id()))
                .collect(Collectors.groupingBy(record -> dossiers.get(record.id())))
                .values()
                .stream()
                .map(DocumentTexts::of)
                .toList();
    }
}
