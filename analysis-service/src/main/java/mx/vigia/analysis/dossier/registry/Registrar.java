package mx.vigia.analysis.dossier.registry;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
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
import mx.vigia.analysis.dossier.folding.DossierFold;
import mx.vigia.analysis.dossier.folding.RecordStatements;
import mx.vigia.analysis.dossier.folding.WordingResults;
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

    public Registrar(DossierTagger tagging, AlertHorizon horizon) {
        this.tagging = tagging;
        this.horizon = horizon;
    }

    /** Folds one sighting into the docket, where the next one finds it; nothing is written before the docket is. */
    public RegistrationResult fold(DossierTransaction docket, SightingEvent sighting, Instant now) {
        SourceRecord before = docket.recordOf(sighting.bill());
        return switch (before.process(sighting)) {
            case RecordUpdateResult.Echo() -> new RegistrationResult.NothingNew();
            case RecordUpdateResult.Contradiction(var why) -> new RegistrationResult.Refused(why);
            case RecordUpdateResult.News(var record, var reconsidered) -> {
                if (TextReading.hasText(sighting)) {
                    docket.texts().save(sighting);
                }
                yield registerNews(docket, before, record, reconsidered, sighting, now);
            }
        };
    }

    /**
     * Registers a decision on records, and refolds the dossiers whose records it moves; {@link TooManyRecordsException}
     * where too many are connected for it to join any.
     */
    public RelinkResult rule(DossierTransaction docket, LinkRuling ruling, Instant now) {
        UUID act = docket.rulings().save(ruling);
        var why = new RegroupingReason(ruling.author().name(), ruling.reason());
        List<BillId> records = ruling.pairs().stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList();
        return regroup(docket, act, relinkAfterDecision(docket, records, ruling.same()), why, now);
    }

    /**
     * Takes a decision back and restores the one it replaced; empty where it was no longer active. A decision that two
     * are not the same is taken back only where the two can then be joined.
     */
    public Optional<RelinkResult> undo(
            DossierTransaction docket, UUID act, DecisionAuthor author, String reason, Instant now) {
        List<LinkDecision> undone = docket.rulings().undo(act, author, reason);
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        List<BillId> records = undone.stream()
                .flatMap(each -> Stream.of(each.one(), each.other()))
                .toList();
        boolean joins = !undone.stream().allMatch(LinkDecision::same);
        var why = new RegroupingReason(author.name(), reason);
        return Optional.of(regroup(docket, act, relinkAfterDecision(docket, records, joins), why, now));
    }

    /**
     * Identifies this record again and refolds its bill, as if its pages were read for the first time by the current
     * rules. Its pages state nothing new, so the change is silent and no alert is sent.
     */
    public RelinkResult reprocess(DossierTransaction docket, BillId record, Instant now) {
        docket.records().rewriteNames(record);
        boolean apart = docket.linkWriter().isUnlinked(record);
        Set<UUID> moved = new LinkedHashSet<>(docket.linkWriter().relink(record));
        UUID bill = docket.dossierOf(record);
        if (apart) {
            moved.add(bill);
        }
        RelinkResult done = regroup(docket, null, moved, RegroupingReason.byNamesOf(record.key()), now);
        docket.dossier(bill)
                .filter(known -> docket.mergedInto(known.id()).isEmpty())
                .ifPresent(known -> refold(docket, known, now));
        return done;
    }

    private void refold(DossierTransaction docket, Dossier before, Instant now) {
        Dossier told = DossierFold.of(before.id(), 1, docket.recordsOf(before.id()), now, now);
        if (told.canBeShown() && !told.withNonSourceParts(before).equals(before)) {
            Dossier after = retold(before, told).at(before.revision() + 1, before.lastChanged());
            docket.dossiers().put(after, true);
        }
    }

    /** Returns the dossiers whose records changed by a decision on these. */
    private static Set<UUID> relinkAfterDecision(DossierTransaction docket, List<BillId> records, boolean joins) {
        Set<UUID> moved = docket.linkWriter().relink(records);
        if (joins) {
            docket.linkWriter().requireComplete();
        }
        return moved;
    }

    private RelinkResult regroup(
            DossierTransaction docket, UUID act, Set<UUID> moved, RegroupingReason why, Instant now) {
        Relinker regrouping = new Relinker(docket, tagging, why, now);
        regrouping.of(moved);
        return new RelinkResult(
                act, regrouping.foldedDossiers(), regrouping.buildFacts(), regrouping.emptiedDossiers());
    }

    private RegistrationResult registerNews(
            DossierTransaction docket,
            SourceRecord before,
            SourceRecord record,
            Set<BillField> reconsidered,
            SightingEvent sighting,
            Instant now) {
        Set<BillId> together = docket.recordsLinkedWith(record.id());
        docket.records().save(record, sighting.pageKind());
        Set<UUID> moved = docket.linkWriter().isSettled(before, record)
                ? Set.of()
                : docket.linkWriter().relink(record.id());
        UUID id = docket.dossierOf(record.id());
        if (!moved.isEmpty()) {
            RelinkTrigger news = new RelinkTrigger(id, before, together, reconsidered, sighting);
            return new Regrouping(docket, tagging, horizon).of(moved, news, now);
        }
        return refold(docket, id, reconsidered, sighting, now);
    }

    /** Refolds the records of a bill, one of which has just changed. */
    RegistrationResult refold(
            DossierTransaction docket, UUID id, Set<BillField> reconsidered, SightingEvent sighting, Instant now) {
        Optional<Dossier> known = docket.dossier(id);
        Dossier told = DossierFold.of(id, 1, docket.recordsOf(id), now, now);
        if (!told.canBeShown()) {
            return new RegistrationResult.NothingNew();
        }
        return known.map(was -> registerChange(docket, was, told, reconsidered, sighting, now))
                .orElseGet(() -> openDossier(docket, told, sighting));
    }

    private RegistrationResult openDossier(DossierTransaction docket, Dossier told, SightingEvent sighting) {
        Dossier after = withTags(told);
        docket.dossiers().put(after, sighting.silent());
        List<AddressedFact> findings = DossierDiff.first(
                after, new FactBuilder(after.id(), after.revision(), sighting, Set.of(), List.of(), horizon));
        return new RegistrationResult.Opened(after, findings);
    }

    private RegistrationResult registerChange(
            DossierTransaction docket,
            Dossier before,
            Dossier told,
            Set<BillField> reconsidered,
            SightingEvent sighting,
            Instant now) {
        Dossier same = told.withNonSourceParts(before);
        if (same.equals(before)) {
            return TextReading.isEarlier(docket.recordOf(sighting.bill()), sighting)
                    ? changeSilently(docket, before, nextRevision(docket, before, now))
                    : new RegistrationResult.NothingNew();
        }
        Dossier after = next(docket, before, told, now);
        docket.dossiers().put(after, sighting.silent());
        List<Step> struck = new RecordStatements(docket.recordsOf(after.id())).removedSteps();
        List<AddressedFact> findings = DossierDiff.between(
                before, after, new FactBuilder(after.id(), after.revision(), sighting, reconsidered, struck, horizon));
        return new RegistrationResult.Changed(before, after, findings);
    }

    /** Registers a change that followers receive but for which no alert is sent. */
    private static RegistrationResult changeSilently(DossierTransaction docket, Dossier before, Dossier after) {
        docket.dossiers().put(after, true);
        return new RegistrationResult.Changed(before, after, List.of());
    }

    /** Returns the bill as its records describe it now, at its next revision whether or not it has changed. */
    Dossier nextRevision(DossierTransaction docket, Dossier before, Instant now) {
        return next(docket, before, DossierFold.of(before.id(), 1, docket.recordsOf(before.id()), now, now), now);
    }

    private Dossier next(DossierTransaction docket, Dossier before, Dossier told, Instant now) {
        Dossier after = retold(before, told).at(before.revision() + 1, now);
        docket.dossiers().put(after);
        return after;
    }

    /** Returns the bill as it is now, tagged again where that may make a difference. */
    private Dossier retold(Dossier before, Dossier told) {
        Dossier same = told.withNonSourceParts(before);
        return WordingResults.areSame(before, told) ? same : withTags(same);
    }

    private Dossier withTags(Dossier bill) {
        return WordingResults.read(bill, tagging);
    }
}
