package mx.vigia.analysis.dossier.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.RecordUpdateResult;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.DossierDiff;
import mx.vigia.analysis.dossier.fact.FactBuilder;
import mx.vigia.analysis.dossier.folding.RecordStatements;
import mx.vigia.analysis.dossier.linking.LinkDecision;
import mx.vigia.analysis.dossier.linking.LinkRuling;
import mx.vigia.analysis.dossier.linking.RelinkTrigger;
import mx.vigia.analysis.dossier.linking.TooManyRecordsException;
import mx.vigia.analysis.dossier.store.DossierTransaction;
import mx.vigia.analysis.dossier.store.TextReading;

/**
 * Registers sightings: each is processed by its source record, the records of a bill are folded, and changes become
 * facts.
 */
public final class Registrar {
    private final DossierTagger tagging;
    private final AlertHorizon horizon;
    private final Duration paperWait;

    /** @param paperWait how long reports, minutas and decrees wait for their bill before they are announced alone */
    public Registrar(DossierTagger tagging, AlertHorizon horizon, Duration paperWait) {
        this.tagging = tagging;
        this.horizon = horizon;
        this.paperWait = paperWait;
    }

    /** Creates a registrar that announces reports, minutas and decrees at once. */
    public Registrar(DossierTagger tagging, AlertHorizon horizon) {
        this(tagging, horizon, Duration.ZERO);
    }

    /**
     * Folds one sighting into the docket, where the next one finds it; nothing is written before the docket is. Returns
     * the result of its own bill, then those of others that share a report, minuta or decree with it.
     */
    public List<RegistrationResult> fold(DossierTransaction transaction, SightingEvent sighting, Instant now) {
        SourceRecord before = transaction.recordOf(sighting.bill());
        return switch (before.process(sighting)) {
            case RecordUpdateResult.Echo() -> List.of(new RegistrationResult.NothingNew());
            case RecordUpdateResult.Contradiction(var why) -> List.of(new RegistrationResult.Refused(why));
            case RecordUpdateResult.News(var record, var reconsidered) -> {
                if (TextReading.hasText(sighting)) {
                    transaction.texts().save(sighting);
                }
                yield registerNews(transaction, before, record, reconsidered, sighting, now);
            }
        };
    }

    /**
     * Registers a decision on records, and refolds the dossiers whose records it moves; {@link TooManyRecordsException}
     * where too many are connected for it to join any.
     */
    public RelinkResult rule(DossierTransaction transaction, LinkRuling ruling, Instant now) {
        UUID editId = transaction.rulings().save(ruling);
        Set<BillId> waiting = transaction.waiting().records();
        RegroupingReason why = new RegroupingReason(ruling.author().name(), ruling.reason());
        List<BillId> records = ruling.pairs().stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList();
        Set<UUID> moved = relinkAfterDecision(transaction, records, ruling.same());
        return regrouping(transaction).of(editId, moved, waiting, why, now);
    }

    /**
     * Takes a decision back and restores the one it replaced; empty where it was no longer active. A decision that two
     * are not the same is taken back only where the two can then be joined.
     */
    public Optional<RelinkResult> undo(
            DossierTransaction transaction, UUID editId, DecisionAuthor author, String reason, Instant now) {
        List<LinkDecision> undone = transaction.rulings().undo(editId, author, reason);
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        List<BillId> records = undone.stream()
                .flatMap(each -> Stream.of(each.one(), each.other()))
                .toList();
        boolean joins = !undone.stream().allMatch(LinkDecision::same);
        RegroupingReason why = new RegroupingReason(author.name(), reason);
        Set<BillId> waiting = transaction.waiting().records();
        Set<UUID> moved = relinkAfterDecision(transaction, records, joins);
        return Optional.of(regrouping(transaction).of(editId, moved, waiting, why, now));
    }

    /**
     * Identifies this record again and refolds its bill, as if its pages were read for the first time by the current
     * rules. Its pages state nothing new, so the change is silent and no alert is sent.
     */
    public RelinkResult reprocess(DossierTransaction transaction, BillId record, Instant now) {
        transaction.records().rewriteNames(record);
        boolean apart = transaction.linkWriter().isUnlinked(record);
        Set<BillId> waiting = transaction.waiting().records();
        Map<BillId, Set<BillId>> papers = transaction.sharedPapers().records();
        Set<UUID> moved = new LinkedHashSet<>(transaction.linkWriter().relink(record));
        moved.addAll(transaction.sharedPapers().changedSince(papers));
        UUID bill = transaction.dossierOf(record);
        if (apart) {
            moved.add(bill);
        }
        RelinkResult done =
                regrouping(transaction).silently(moved, waiting, RegroupingReason.byNamesOf(record.key()), now);
        transaction
                .dossier(bill)
                .filter(known -> transaction.mergedInto(known.id()).isEmpty())
                .ifPresent(known -> refold(transaction, known, now));
        return done;
    }

    private void refold(DossierTransaction transaction, Dossier before, Instant now) {
        Dossier dossier = transaction.fold(before.id(), now);
        if (dossier.canBeShown() && !dossier.withNonSourceParts(before).equals(before)) {
            Dossier after = new Rewording(transaction, tagging)
                    .readIfReworded(before, dossier, false)
                    .at(before.revision() + 1, before.lastChanged());
            transaction.dossiers().put(after, true);
        }
    }

    /** Returns the dossiers whose records changed by a decision on these. */
    private static Set<UUID> relinkAfterDecision(DossierTransaction transaction, List<BillId> records, boolean joins) {
        Set<UUID> moved = transaction.linkWriter().relink(records);
        if (joins) {
            transaction.linkWriter().requireComplete();
        }
        return moved;
    }

    private DecidedRegrouping regrouping(DossierTransaction transaction) {
        return new DecidedRegrouping(transaction, tagging, horizon, paperWait);
    }

    private List<RegistrationResult> registerNews(
            DossierTransaction transaction,
            SourceRecord before,
            SourceRecord record,
            Set<BillField> reconsidered,
            SightingEvent sighting,
            Instant now) {
        Set<BillId> waiting = transaction.waiting().records();
        DocumentChanges documents = DocumentChanges.since(transaction, before, sighting, reconsidered);
        transaction.records().save(record, sighting.pageKind());
        Set<UUID> moved = transaction.linkWriter().isSettled(before, record)
                ? Set.of()
                : transaction.linkWriter().relink(record.id());
        UUID id = transaction.dossierOf(record.id());
        RegistrationResult result = moved.isEmpty()
                ? refoldRecords(transaction, id, reconsidered, sighting, now)
                : new Regrouping(transaction, tagging, horizon, documents.former())
                        .of(moved, new RelinkTrigger(id, before, waiting, reconsidered, sighting), now);
        RegistrationResult own =
                new PaperWait(transaction, paperWait).settle(documents.added(result, horizon), waiting, now);
        Stream<RegistrationResult> others = new SharingBills(transaction, tagging, horizon, documents).changes(id, now);
        return Stream.concat(Stream.of(own), others).toList();
    }

    /** Refolds the records of a bill, one of which a person has just changed. */
    RegistrationResult refold(
            DossierTransaction transaction, UUID id, Set<BillField> reconsidered, SightingEvent sighting, Instant now) {
        Set<BillId> waiting = transaction.waiting().records();
        return new PaperWait(transaction, paperWait)
                .settle(refoldRecords(transaction, id, reconsidered, sighting, now), waiting, now);
    }

    private RegistrationResult refoldRecords(
            DossierTransaction transaction, UUID id, Set<BillField> reconsidered, SightingEvent sighting, Instant now) {
        Optional<Dossier> known = transaction.dossier(id);
        Dossier dossier = transaction.fold(id, now);
        if (!dossier.canBeShown()) {
            return new RegistrationResult.NothingNew();
        }
        return known.map(was -> registerChange(transaction, was, dossier, reconsidered, sighting, now))
                .orElseGet(() -> openDossier(transaction, dossier, sighting));
    }

    private RegistrationResult openDossier(DossierTransaction transaction, Dossier dossier, SightingEvent sighting) {
        Dossier after = new Rewording(transaction, tagging).read(dossier);
        transaction.dossiers().put(after, sighting.silent());
        List<AddressedFact> found = DossierDiff.first(
                after, new FactBuilder(after.id(), after.revision(), sighting, Set.of(), List.of(), horizon));
        return new RegistrationResult.Opened(after, found);
    }

    private RegistrationResult registerChange(
            DossierTransaction transaction,
            Dossier before,
            Dossier dossier,
            Set<BillField> reconsidered,
            SightingEvent sighting,
            Instant now) {
        Dossier same = dossier.withNonSourceParts(before);
        if (same.equals(before)) {
            return TextReading.isEarlier(transaction.recordOf(sighting.bill()), sighting)
                    ? changeSilently(transaction, before, nextRevision(transaction, before, now))
                    : new RegistrationResult.NothingNew();
        }
        Dossier after = next(transaction, before, dossier, TextReading.hasText(sighting), now);
        transaction.dossiers().put(after, sighting.silent());
        if (transaction.waiting().until(after.id()).isPresent()) {
            return new JoinedPapers(transaction, horizon).reopen(before, after, now);
        }
        List<Step> struck = new RecordStatements(transaction.recordsOf(after.id())).removedSteps();
        List<AddressedFact> found = DossierDiff.between(
                before, after, new FactBuilder(after.id(), after.revision(), sighting, reconsidered, struck, horizon));
        return new RegistrationResult.Changed(before, after, found);
    }

    /** Registers a change that followers receive but for which no alert is sent. */
    private static RegistrationResult changeSilently(DossierTransaction transaction, Dossier before, Dossier after) {
        transaction.dossiers().put(after, true);
        return new RegistrationResult.Changed(before, after, List.of());
    }

    /** Returns the bill as its records describe it now, at its next revision whether or not it has changed. */
    Dossier nextRevision(DossierTransaction transaction, Dossier before, Instant now) {
        return next(transaction, before, transaction.fold(before.id(), now), false, now);
    }

    private Dossier next(
            DossierTransaction transaction, Dossier before, Dossier dossier, boolean textRead, Instant now) {
        Dossier after = new Rewording(transaction, tagging)
                .readIfReworded(before, dossier, textRead)
                .at(before.revision() + 1, now);
        transaction.dossiers().put(after);
        return after;
    }
}
