package mx.vigia.analysis.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Heard;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;

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
                if (Reworded.by(sighting, before, reconsidered)) {
                    docket.keep(new Reworded(record, sighting));
                }
                yield heard(docket, record, reconsidered, sighting, now);
            }
        };
    }

    private Verdict heard(
            Docket docket, SourceRecord record, Set<Field> reconsidered, BillSighted sighting, Instant now) {
        docket.keep(record, sighting.pageKind());
        return folded(docket, docket.linkOf(record.id()), reconsidered, sighting, now);
    }

    /** Folds the records of a bill, of which one has just learned something. */
    Verdict folded(Docket docket, UUID id, Set<Field> reconsidered, BillSighted sighting, Instant now) {
        Optional<Dossier> known = docket.dossier(id);
        Dossier told = Fold.of(id, 1, docket.recordsOf(id), now, now);
        if (told.title() == null) {
            return new Verdict.Nothing();
        }
        return known.map(before -> changed(docket, before, told, reconsidered, sighting, now))
                .orElseGet(() -> opened(docket, told, sighting));
    }

    private Verdict opened(Docket docket, Dossier told, BillSighted sighting) {
        Dossier after = tagged(told);
        docket.put(after, sighting.silent());
        List<Finding> findings = Differences.first(
                after, new FactDraft(after.id(), after.revision(), sighting, Set.of(), List.of(), horizon));
        return new Verdict.Opened(after, findings);
    }

    private Verdict changed(
            Docket docket, Dossier before, Dossier told, Set<Field> reconsidered, BillSighted sighting, Instant now) {
        Dossier same = told.heldSince(before);
        if (same.equals(before)) {
            return new Verdict.Nothing();
        }
        Dossier after = next(docket, before, told, now);
        docket.put(after, sighting.silent());
        List<Step> struck = new Testimony(docket.recordsOf(after.id())).struck();
        List<Finding> findings = Differences.between(
                before, after, new FactDraft(after.id(), after.revision(), sighting, reconsidered, struck, horizon));
        return new Verdict.Changed(before, after, findings);
    }

    /** The bill as its records tell it now, at its next revision whether or not it reads otherwise. */
    Dossier again(Docket docket, Dossier before, Instant now) {
        return next(docket, before, Fold.of(before.id(), 1, docket.recordsOf(before.id()), now, now), now);
    }

    private Dossier next(Docket docket, Dossier before, Dossier told, Instant now) {
        Dossier same = told.heldSince(before);
        Dossier after = (sameWording(before, told) ? same : tagged(same)).at(before.revision() + 1, now);
        docket.put(after);
        return after;
    }

    private Dossier tagged(Dossier bill) {
        return Wordings.read(bill, tagging);
    }

    private static boolean sameWording(Dossier before, Dossier after) {
        return before.title().equals(after.title())
                && before.text().sha256().equals(after.text().sha256())
                && Objects.equals(before.summary(), after.summary())
                && before.subjects().equals(after.subjects());
    }
}
