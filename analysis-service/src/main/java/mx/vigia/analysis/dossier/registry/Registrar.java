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
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Heard;
import mx.vigia.analysis.bill.LastWord;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Author;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tagging;
import mx.vigia.analysis.dossier.fact.Differences;
import mx.vigia.analysis.dossier.fact.FactDraft;
import mx.vigia.analysis.dossier.fact.Finding;
import mx.vigia.analysis.dossier.fact.Horizon;
import mx.vigia.analysis.dossier.fact.LinkTold;
import mx.vigia.analysis.dossier.folding.Fold;
import mx.vigia.analysis.dossier.folding.Testimony;
import mx.vigia.analysis.dossier.folding.Wordings;
import mx.vigia.analysis.dossier.linking.Crowded;
import mx.vigia.analysis.dossier.linking.Judgement;
import mx.vigia.analysis.dossier.linking.News;
import mx.vigia.analysis.dossier.linking.Ruling;
import mx.vigia.analysis.dossier.store.Docket;
import mx.vigia.analysis.dossier.store.TextReading;

/** Enters sightings: each is heard by its source record, the records of a bill are folded, and what changed becomes facts. */
public final class Registrar {
    private final Tagging tagging;
    private final Horizon horizon;

    public Registrar(Tagging tagging, Horizon horizon) {
        this.tagging = tagging;
        this.horizon = horizon;
    }

    /** Folds one sighting into the docket, where the next one finds it; nothing is written before the docket is. */
    public Verdict fold(Docket docket, BillSighted sighting, Instant now) {
        SourceRecord before = docket.recordOf(sighting.bill());
        return switch (before.hear(sighting)) {
            case Heard.Echo() -> new Verdict.Nothing();
            case Heard.Contradiction(var why) -> new Verdict.Refused(why);
            case Heard.News(var record, var reconsidered) -> {
                if (TextReading.in(sighting)) {
                    docket.texts().keep(sighting);
                }
                yield heard(docket, before, record, reconsidered, sighting, now);
            }
        };
    }

    /**
     * Enters a decision on records, and folds the dossiers again whose records it moves; {@link Crowded} where too many hang together for it to
     * join any.
     */
    public Regrouped rule(Docket docket, Ruling ruling, Instant now) {
        UUID act = docket.rulings().enter(ruling);
        LinkTold why = new LinkTold(null, ruling.author().name(), ruling.reason());
        List<BillId> records = ruling.pairs().stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList();
        return regrouped(docket, act, decided(docket, records, ruling.same()), why, now);
    }

    /** Takes a decision back, and what it took the place of stands again; nothing where it stood no more. That two are not the same is taken back only where it can join them. */
    public Optional<Regrouped> undo(Docket docket, UUID act, Author author, String reason, Instant now) {
        List<Judgement> undone = docket.rulings().undo(act, author, reason);
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        List<BillId> records = undone.stream()
                .flatMap(each -> Stream.of(each.one(), each.other()))
                .toList();
        boolean joins = !undone.stream().allMatch(Judgement::same);
        LinkTold why = new LinkTold(null, author.name(), reason);
        return Optional.of(regrouped(docket, act, decided(docket, records, joins), why, now));
    }

    /**
     * Identifies this record again and folds its bill again, as if its pages were read for the first time by the current rules. Its pages state
     * nothing new, so the change is silent and no alert is sent.
     */
    public Regrouped reprocess(Docket docket, BillId record, Instant now) {
        docket.records().keepNames(record);
        boolean apart = docket.linking().isApart(record);
        Set<UUID> moved = new LinkedHashSet<>(docket.linking().settle(record));
        UUID bill = docket.linkOf(record);
        if (apart) {
            moved.add(bill);
        }
        Regrouped done = regrouped(docket, null, moved, new LinkTold(null, Regrouping.BY_NAME, record.key()), now);
        docket.dossier(bill)
                .filter(known -> docket.mergedInto(known.id()).isEmpty())
                .ifPresent(known -> refold(docket, known, now));
        return done;
    }

    private void refold(Docket docket, Dossier before, Instant now) {
        Dossier told = Fold.of(before.id(), 1, docket.recordsOf(before.id()), now, now);
        if (told.title() != null && !told.heldSince(before).equals(before)) {
            Dossier after = retold(before, told).at(before.revision() + 1, before.lastChanged());
            docket.dossiers().put(after, true);
        }
    }

    /** The dossiers whose records are others after a decision on these. */
    private static Set<UUID> decided(Docket docket, List<BillId> records, boolean joins) {
        Set<UUID> moved = docket.linking().settle(records);
        if (joins) {
            docket.linking().demandRoom();
        }
        return moved;
    }

    private Regrouped regrouped(Docket docket, UUID act, Set<UUID> moved, LinkTold why, Instant now) {
        Regrouping regrouping = new Regrouping(docket, tagging, why, now);
        regrouping.of(moved);
        return new Regrouped(act, regrouping.folded(), regrouping.findings(), regrouping.bare());
    }

    private Verdict heard(
            Docket docket,
            SourceRecord before,
            SourceRecord record,
            Set<Field> reconsidered,
            BillSighted sighting,
            Instant now) {
        Set<BillId> together = docket.together(record.id());
        docket.records().keep(record, sighting.pageKind());
        Set<UUID> moved = docket.linking().isSettled(before, record)
                ? Set.of()
                : docket.linking().settle(record.id());
        UUID id = docket.linkOf(record.id());
        if (!moved.isEmpty()) {
            return regrouped(docket, moved, new News(id, before, together, reconsidered, sighting), now);
        }
        return folded(docket, id, reconsidered, sighting, now);
    }

    /** Folds the records of a bill, of which one has just learned something. */
    Verdict folded(Docket docket, UUID id, Set<Field> reconsidered, BillSighted sighting, Instant now) {
        Optional<Dossier> known = docket.dossier(id);
        Dossier told = Fold.of(id, 1, docket.recordsOf(id), now, now);
        if (told.title() == null) {
            return new Verdict.Nothing();
        }
        return known.map(was -> changed(docket, was, told, reconsidered, sighting, now))
                .orElseGet(() -> opened(docket, told, sighting));
    }

    /** Records changed places: what is news is only what this sighting says, whatever dossier its record was in. */
    private Verdict regrouped(Docket docket, Set<UUID> moved, News news, Instant now) {
        LinkTold why =
                new LinkTold(null, Regrouping.BY_NAME, news.sighting().bill().key());
        Regrouping regrouping = new Regrouping(docket, tagging, why, now);
        regrouping.of(withOwn(docket, moved, news.dossier()));
        Optional<Dossier> after = docket.dossier(news.dossier());
        if (after.isEmpty()) {
            return new Verdict.Nothing();
        }
        Dossier bill = after.get();
        if (regrouping.folded().contains(bill)) {
            docket.dossiers().put(bill, news.sighting().silent());
        }
        List<Step> struck = new Testimony(docket.recordsOf(bill.id())).struck();
        FactDraft draft =
                new FactDraft(bill.id(), bill.revision(), news.sighting(), news.reconsidered(), struck, horizon);
        Collection<SourceRecord> spoken = news.among(docket.recordsOf(bill.id(), news.before()));
        Dossier told = alone(bill, news.among(docket.recordsOf(bill.id())), now);
        Dossier before = spoken.isEmpty() ? null : Fold.of(bill.id(), bill.revision(), spoken, bill.firstSeen(), now);
        boolean known = before != null && before.title() != null;
        List<Finding> findings =
                new ArrayList<>(known ? Differences.between(before, told, draft) : Differences.first(told, draft));
        findings.addAll(regrouping.findings());
        return known
                ? new Verdict.Changed(Wordings.read(before, tagging), bill, findings)
                : new Verdict.Opened(bill, findings);
    }

    /** The bill as these of its records tell it; as all do where they are all, or say too little by themselves. */
    private static Dossier alone(Dossier bill, List<SourceRecord> records, Instant now) {
        Dossier told = Fold.of(bill.id(), bill.revision(), records, bill.firstSeen(), now);
        return told.title() == null ? bill : told;
    }

    /** A record that moves others by coming may itself be a bill that was not there. */
    private static Set<UUID> withOwn(Docket docket, Set<UUID> moved, UUID own) {
        Set<UUID> all = new LinkedHashSet<>(moved);
        if (docket.dossier(own).isEmpty()) {
            all.add(own);
        }
        return all;
    }

    private Verdict opened(Docket docket, Dossier told, BillSighted sighting) {
        Dossier after = tagged(told);
        docket.dossiers().put(after, sighting.silent());
        List<Finding> findings = Differences.first(
                after, new FactDraft(after.id(), after.revision(), sighting, Set.of(), List.of(), horizon));
        return new Verdict.Opened(after, findings);
    }

    private Verdict changed(
            Docket docket, Dossier before, Dossier told, Set<Field> reconsidered, BillSighted sighting, Instant now) {
        Dossier same = told.heldSince(before);
        if (same.equals(before)) {
            return isEarlierText(docket, sighting)
                    ? silently(docket, before, again(docket, before, now))
                    : new Verdict.Nothing();
        }
        Dossier after = next(docket, before, told, now);
        docket.dossiers().put(after, sighting.silent());
        List<Step> struck = new Testimony(docket.recordsOf(after.id())).struck();
        List<Finding> findings = Differences.between(
                before, after, new FactDraft(after.id(), after.revision(), sighting, reconsidered, struck, horizon));
        return new Verdict.Changed(before, after, findings);
    }

    /** Whether this is a text that the page has had since another of: the bill reads as it did, but has one version more. */
    private static boolean isEarlierText(Docket docket, BillSighted sighting) {
        LastWord last = docket.recordOf(sighting.bill()).words().get(sighting.pageKind());
        return TextReading.in(sighting) && last != null && last.revision() > sighting.revision();
    }

    /** A change that those who follow hear of and nobody is told. */
    private static Verdict silently(Docket docket, Dossier before, Dossier after) {
        docket.dossiers().put(after, true);
        return new Verdict.Changed(before, after, List.of());
    }

    /** The bill as its records tell it now, at its next revision whether or not it reads otherwise. */
    Dossier again(Docket docket, Dossier before, Instant now) {
        return next(docket, before, Fold.of(before.id(), 1, docket.recordsOf(before.id()), now, now), now);
    }

    private Dossier next(Docket docket, Dossier before, Dossier told, Instant now) {
        Dossier after = retold(before, told).at(before.revision() + 1, now);
        docket.dossiers().put(after);
        return after;
    }

    /** The bill as it is told now; tagged again where that may make a difference. */
    private Dossier retold(Dossier before, Dossier told) {
        Dossier same = told.heldSince(before);
        return Wordings.areSame(before, told) ? same : tagged(same);
    }

    private Dossier tagged(Dossier bill) {
        return Wordings.read(bill, tagging);
    }
}
