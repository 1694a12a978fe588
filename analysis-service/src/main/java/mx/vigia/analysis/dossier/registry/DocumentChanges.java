package mx.vigia.analysis.dossier.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
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
 * @param former how the records were linked before it
 */
record DocumentChanges(
        DossierTransaction transaction,
        SourceRecord before,
        SightingEvent sighting,
        Set<BillField> reconsidered,
        FormerLinks former) {
    /** Begins before a sighting is registered. */
    static DocumentChanges since(
            DossierTransaction transaction, SourceRecord before, SightingEvent sighting, Set<BillField> reconsidered) {
        return new DocumentChanges(transaction, before, sighting, reconsidered, FormerLinks.of(transaction));
    }

    /** Returns the result with the facts of changes that are known only now. */
    RegistrationResult added(RegistrationResult result, AlertHorizon horizon) {
        return switch (result) {
            case RegistrationResult.Opened(var after, var found) ->
                new RegistrationResult.Opened(after, with(found, after, reconsidered, horizon));
            case RegistrationResult.Changed(var from, var after, var found) ->
                new RegistrationResult.Changed(from, after, with(found, after, reconsidered, horizon));
            case RegistrationResult.NothingNew none -> none;
            case RegistrationResult.Refused refused -> refused;
        };
    }

    /**
     * Returns these facts of a bill with those of its changes.
     *
     * @param corrected the fields of which a page of the bill states another value now
     */
    List<AddressedFact> with(List<AddressedFact> found, Dossier bill, Set<BillField> corrected, AlertHorizon horizon) {
        DocumentTexts after = transaction.documentsOf(bill.id());
        if (after.isEmpty()) {
            return found;
        }
        FactBuilder draft = new FactBuilder(bill.id(), bill.revision(), sighting, corrected, List.of(), horizon);
        Set<UUID> known = found.stream().map(addressed -> addressed.fact().id()).collect(Collectors.toSet());
        List<AddressedFact> all = new ArrayList<>(found);
        DocumentChange.between(new DocumentChange.Texts(textsTogether(bill.id()), after), bill, draft).stream()
                .filter(addressed -> !known.contains(addressed.fact().id()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * Returns the texts that the records of a bill had together before they came into one dossier, with its papers of
     * several bills: what a document changes of another text was told if both belonged to one bill, and was not if they
     * come together only now.
     */
    private List<DocumentTexts> textsTogether(UUID bill) {
        List<SourceRecord> papers = transaction.sharedPapersOf(bill, before);
        return transaction.recordsOf(bill, before).stream()
                .filter(record -> former.dossiers().containsKey(record.id()))
                .collect(Collectors.groupingBy(record -> former.dossiers().get(record.id())))
                .values()
                .stream()
                .map(records -> Stream.concat(records.stream(), former.papersOf(records, papers).stream()))
                .map(together -> DocumentTexts.of(together.toList()))
                .toList();
    }
}
