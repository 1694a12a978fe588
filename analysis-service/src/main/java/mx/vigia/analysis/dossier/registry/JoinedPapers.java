package mx.vigia.analysis.dossier.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.DocumentChange;
import mx.vigia.analysis.dossier.fact.DossierDiff;
import mx.vigia.analysis.dossier.fact.FactBuilder;
import mx.vigia.analysis.dossier.folding.DocumentTexts;
import mx.vigia.analysis.dossier.folding.DossierFold;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/**
 * Computes what is announced of a bill because reports, minutas or decrees have joined it that were not announced under
 * it: what they state was read aloud and is announced, whatever joined them.
 */
record JoinedPapers(DossierTransaction transaction, AlertHorizon horizon) {

    /** @param joined the records that were not announced under this bill, or of others */
    List<AddressedFact> factsOf(Dossier bill, Set<BillId> joined, Instant now) {
        Collection<SourceRecord> records = transaction.recordsOf(bill.id());
        if (SignatureRegister.hasAll(records)) {
            return List.of();
        }
        return records.stream()
                .filter(record -> joined.contains(record.id()))
                .flatMap(JoinedPapers::readings)
                .max(Comparator.comparing(sighting -> sighting.provenance().fetchedAt()))
                .map(last -> facts(bill, records, joined, last, now))
                .orElseGet(List::of);
    }

    /** Returns the opening of a bill that waits and was not announced yet: it states all that is known by now. */
    RegistrationResult reopen(Dossier before, Dossier after, Instant now) {
        List<AddressedFact> found = factsOf(after, transaction.waiting().records(), now);
        return found.isEmpty()
                ? new RegistrationResult.Changed(before, after, found)
                : new RegistrationResult.Opened(after, found);
    }

    /** Returns the bill as these of its records describe it; empty where they show none. */
    Optional<Dossier> fold(Dossier bill, List<SourceRecord> announced, Instant now) {
        return Optional.of(announced)
                .filter(some -> !some.isEmpty())
                .map(some -> DossierFold.of(
                        bill.id(),
                        bill.revision(),
                        some,
                        transaction.sharedPapers().of(bill.id()),
                        bill.firstSeen(),
                        now))
                .filter(Dossier::canBeShown);
    }

    /** Returns what the papers that joined state, and what they change in the text before them. */
    private List<AddressedFact> facts(
            Dossier bill, Collection<SourceRecord> records, Set<BillId> joined, SightingEvent last, Instant now) {
        List<SourceRecord> announced =
                records.stream().filter(record -> !joined.contains(record.id())).toList();
        FactBuilder draft = new FactBuilder(bill.id(), bill.revision(), last, Set.of(), List.of(), horizon);
        List<AddressedFact> stated = fold(bill, announced, now)
                .map(then -> DossierDiff.between(then, bill, draft))
                .orElseGet(() -> DossierDiff.first(bill, draft));
        List<DocumentTexts> before = new ArrayList<>(List.of(
                DocumentTexts.of(Stream.concat(announced.stream(), transaction.sharedPapers().of(bill.id()).stream())
                        .toList())));
        announcedAlone(records, joined).map(DocumentTexts::of).forEach(before::add);
        DocumentChange.Texts texts = new DocumentChange.Texts(before, transaction.documentsOf(bill.id()));
        return Stream.concat(stated.stream(), DocumentChange.between(texts, bill, draft).stream())
                .toList();
    }

    /** Returns the papers that were announced before they joined, each with those of its dossier. */
    private Stream<List<SourceRecord>> announcedAlone(Collection<SourceRecord> records, Set<BillId> joined) {
        Map<UUID, List<SourceRecord>> dossiers = new HashMap<>();
        records.stream()
                .filter(record -> joined.contains(record.id()))
                .forEach(paper -> transaction
                        .linkWriter()
                        .previousDossier(paper.id())
                        .filter(transaction::isAnnounced)
                        .ifPresent(dossier -> dossiers.computeIfAbsent(dossier, none -> new ArrayList<>())
                                .add(paper)));
        return dossiers.values().stream();
    }

    private static Stream<SightingEvent> readings(SourceRecord record) {
        return record.words().entrySet().stream().map(word -> toSighting(record, word));
    }

    private static SightingEvent toSighting(SourceRecord record, Map.Entry<BillPageKind, LatestPageStatement> word) {
        return new SightingEvent(
                record.id(),
                List.of(),
                word.getValue().revision(),
                word.getKey(),
                Set.of(),
                false,
                word.getValue().said(),
                word.getValue().provenance());
    }
}
