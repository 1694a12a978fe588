package mx.vigia.analysis.dossier.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.folding.DocumentTexts;
import mx.vigia.analysis.dossier.folding.WordingResults;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/**
 * Refolds dossiers whose records moved by a decision or by new rules. Only papers make news by that: those that waited,
 * and by a decision also those that were announced alone not long ago and now belong to a bill.
 */
record DecidedRegrouping(DossierTransaction docket, DossierTagger tagging, AlertHorizon horizon, Duration paperWait) {

    /** @param waiting the records that waited for their bill before any moved */
    RelinkResult of(UUID editId, Set<UUID> moved, Set<BillId> waiting, RegroupingReason why, Instant now) {
        return of(editId, moved, bill -> papersOf(bill, waiting, now), waiting, why, now);
    }

    /** Refolds them by new rules, which make no news of what was announced. */
    RelinkResult silently(Set<UUID> moved, Set<BillId> waiting, RegroupingReason why, Instant now) {
        return of(null, moved, bill -> waiting, waiting, why, now);
    }

    private RelinkResult of(
            UUID editId,
            Set<UUID> moved,
            Function<Dossier, Set<BillId>> papers,
            Set<BillId> waiting,
            RegroupingReason why,
            Instant now) {
        Relinker relinker = new Relinker(docket, tagging, why, now);
        relinker.of(moved);
        List<AddressedFact> found = new ArrayList<>(relinker.buildFacts());
        Map<UUID, Dossier> announced = new HashMap<>();
        for (Dossier bill : relinker.foldedDossiers()) {
            Set<BillId> joining = papers.apply(bill);
            List<AddressedFact> joined = new JoinedPapers(docket, horizon).factsOf(bill, joining, now);
            if (!joined.isEmpty()) {
                announcedBefore(bill, joining, now).ifPresent(before -> announced.put(bill.id(), before));
                new PaperWait(docket, paperWait).settle(bill, joined, waiting, now);
                docket.note(bill.id(), joined);
                found.addAll(joined);
            }
        }
        docket.waiting().endEmptied();
        return new RelinkResult(editId, relinker.foldedDossiers(), announced, found, relinker.emptiedDossiers());
    }

    /**
     * Returns the bill as it was announced before rows of signers' lists joined it: a synopsis concerns whom it adds,
     * and what it adds is seen only beside that. Papers concern everybody, and need none.
     */
    private Optional<Dossier> announcedBefore(Dossier bill, Set<BillId> joined, Instant now) {
        Collection<SourceRecord> records = docket.recordsOf(bill.id());
        List<SourceRecord> announced =
                records.stream().filter(record -> !joined.contains(record.id())).toList();
        return records.stream().anyMatch(record -> joined.contains(record.id()) && SignatureRegister.has(record))
                ? new JoinedPapers(docket, horizon)
                        .fold(bill, announced, now)
                        .map(then -> WordingResults.read(then, DocumentTexts.of(announced), tagging))
                : Optional.empty();
    }

    /** Returns the papers of a bill that waited, or were announced within the horizon, but not under the bill. */
    private Set<BillId> papersOf(Dossier bill, Set<BillId> waiting, Instant now) {
        Set<BillId> announced = AnnouncedRecords.of(docket, bill.id(), waiting);
        return docket.recordsOf(bill.id()).stream()
                .filter(record -> !announced.contains(record.id()))
                .filter(record -> waiting.contains(record.id()) || wasAnnouncedRecently(record, now))
                .map(SourceRecord::id)
                .collect(Collectors.toSet());
    }

    private boolean wasAnnouncedRecently(SourceRecord record, Instant now) {
        boolean recent = record.words().values().stream()
                .map(word -> horizon.day(word.provenance().fetchedAt()))
                .anyMatch(day -> horizon.isWithin(day, now));
        return recent
                && docket.linkWriter()
                        .previousDossier(record.id())
                        .filter(docket::isAnnounced)
                        .isPresent();
    }
}
