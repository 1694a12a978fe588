package mx.vigia.analysis.dossier.registry;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.bill.ByHand.Added;
import mx.vigia.analysis.bill.ByHand.Corrected;
import mx.vigia.analysis.bill.ByHand.Judged;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.Signature;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.AsSaid;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Correction;
import mx.vigia.analysis.dossier.fact.StepsTold;
import mx.vigia.analysis.dossier.folding.Fold;
import mx.vigia.analysis.dossier.folding.Settled;
import mx.vigia.analysis.dossier.folding.Steps;
import mx.vigia.analysis.dossier.manual.Close;
import mx.vigia.analysis.dossier.manual.Closing;
import mx.vigia.analysis.dossier.manual.Sort;
import mx.vigia.analysis.dossier.store.Docket;

/** Enters what people say by hand as the registrar enters what pages say: the records of the bill are folded, and what changed becomes facts. */
public final class Scribe {
    private final Registrar registrar;

    public Scribe(Registrar registrar) {
        this.registrar = registrar;
    }

    /** A matter that no site shows; the docket was opened for its record. */
    public Verdict matter(Docket docket, BillId record, Added matter, String digest, Instant now) {
        docket.hand().enter(record, Sort.MATTER, matter, digest);
        return registrar.folded(docket, docket.linkOf(record), Set.of(), sighting(record, matter), now);
    }

    /** A step that no site shows; nothing where the bill has it already. */
    public Verdict step(Docket docket, Dossier bill, Added step, String digest, Instant now) {
        if (Steps.added(bill.steps(), step.said().steps()).isEmpty()) {
            return new Verdict.Nothing();
        }
        BillId record = docket.hand().recordFor(bill.id());
        docket.hand().enter(record, Sort.STEP, step, digest);
        return registrar.folded(docket, bill.id(), Set.of(), sighting(record, step), now);
    }

    /** A field, or the step that reads like this one, is to read otherwise; nothing where it reads so already. */
    public Verdict correct(Docket docket, Dossier bill, Correction wish, String digest, Instant now)
            throws SQLException {
        Field field = wish.field();
        List<Corrected> inForce = standing(docket, bill, wish);
        Optional<Corrected> standing = latest(inForce);
        Said about = standing.map(Corrected::base).orElseGet(() -> wish.about(bill));
        Said says = Settled.about(field, about, AsSaid.of(Settled.sources(bill.id(), docket.recordsOf(bill.id()))));
        if (!Settled.differ(field, says, wish.value()) || isAlready(standing, wish)) {
            return new Verdict.Nothing();
        }
        Signature by = wish.signature();
        replace(docket, bill, inForce, by, now);
        Said base = field == Field.STEPS && says.steps().isEmpty() ? about : says;
        Corrected correction = new Corrected(by, field, base, wish.value(), says);
        docket.hand().enter(docket.hand().recordFor(bill.id()), Sort.CORRECTION, correction, digest);
        return told(docket, bill, field, by, now);
    }

    /** A bill is about a topic, or is not, whatever the rules say: nobody is told of that alone. Nothing where a person has said so already. */
    public Verdict judge(Docket docket, Dossier bill, Judged judgement, String digest, Instant now) {
        List<Judged> inForce = acts(docket, bill, Judged.class)
                .filter(other -> other.topic().equals(judgement.topic()))
                .toList();
        if (latest(inForce).filter(other -> other.about() == judgement.about()).isPresent()) {
            return new Verdict.Nothing();
        }
        Signature by = judgement.signature();
        replace(docket, bill, inForce, by, now);
        docket.hand().enter(docket.hand().recordFor(bill.id()), Sort.TOPIC, judgement, digest);
        return new Verdict.Changed(bill, registrar.again(docket, bill, now), List.of());
    }

    /** An act that is taken back: the bill is as if it had never been; nothing where it is not in force, refused where nothing would be left. */
    public Verdict undo(Docket docket, Dossier bill, UUID act, Signature by, Instant now) throws SQLException {
        Optional<ByHand> undone = acts(docket, bill, ByHand.class)
                .filter(other -> other.signature().act().equals(act))
                .findFirst();
        if (undone.isEmpty()) {
            return new Verdict.Nothing();
        }
        docket.hand().close(bill.id(), act, new Closing(Close.UNDONE, now, by.author(), by.reason()));
        if (Fold.of(bill.id(), 1, docket.recordsOf(bill.id()), now, now).title() == null) {
            return new Verdict.Refused("nobody else speaks of the bill " + bill.id());
        }
        return switch (undone.get()) {
            case Added added -> told(docket, bill, Field.STEPS, by, now);
            case Corrected set -> told(docket, bill, set.field(), by, now);
            case Judged judged -> new Verdict.Changed(bill, registrar.again(docket, bill, now), List.of());
        };
    }

    /** A correction by which a person stands, having seen what the sources say now; nothing where they say what they said. */
    public Verdict confirm(Docket docket, Dossier bill, UUID act, UUID author, Instant now) {
        boolean contested = acts(docket, bill, Corrected.class)
                .anyMatch(set ->
                        set.signature().act().equals(act) && Settled.differ(set.field(), set.base(), set.says()));
        if (!contested) {
            return new Verdict.Nothing();
        }
        docket.hand().confirm(bill.id(), act, author);
        return new Verdict.Changed(bill, registrar.again(docket, bill, now), List.of());
    }

    private Verdict told(Docket docket, Dossier before, Field field, Signature by, Instant now) throws SQLException {
        Dossier after = registrar.again(docket, before, now);
        List<Step> gone = before.steps().stream()
                .filter(step -> after.steps().stream().noneMatch(other -> Steps.same(other, step)))
                .toList();
        List<UUID> takesBack = StepsTold.of(docket.connection(), after.id(), gone);
        return new Verdict.Changed(before, after, List.of(Correction.told(before, after, field, by, takesBack)));
    }

    private static boolean isAlready(Optional<Corrected> standing, Correction wish) {
        return standing.isPresent()
                && !Settled.differ(wish.field(), standing.get().value(), wish.value());
    }

    /** The step of the bill that is meant by one that reads like it; nothing where the bill has none. */
    public static Optional<Step> meant(Dossier bill, Step step) {
        return bill.steps().contains(step)
                ? Optional.of(step)
                : Steps.among(bill.steps(), List.of(step)).stream().findFirst();
    }

    /** All of these are out of force; of bills that were two, each may have had one. */
    private static void replace(
            Docket docket, Dossier bill, List<? extends ByHand> inForce, Signature by, Instant now) {
        Closing replaced = new Closing(Close.REPLACED, now, by.author(), by.reason());
        inForce.forEach(
                earlier -> docket.hand().close(bill.id(), earlier.signature().act(), replaced));
    }

    /** The one that counts: the last word. */
    private static <T extends ByHand> Optional<T> latest(List<T> inForce) {
        return inForce.stream().max(Comparator.comparing(act -> act.signature().at()));
    }

    /** The corrections in force of the same field, or of the same step. */
    private static List<Corrected> standing(Docket docket, Dossier bill, Correction wish) {
        return acts(docket, bill, Corrected.class)
                .filter(other -> other.field() == wish.field() && (wish.step() == null || isOf(other, wish.step())))
                .toList();
    }

    /** The acts in force of this sort. */
    private static <T extends ByHand> Stream<T> acts(Docket docket, Dossier bill, Class<T> sort) {
        return docket.recordsOf(bill.id()).stream()
                .flatMap(record -> record.byHand().stream())
                .filter(sort::isInstance)
                .map(sort::cast);
    }

    private static boolean isOf(Corrected correction, Step step) {
        return correction.value().steps().contains(step)
                || correction.base().steps().stream().anyMatch(base -> Steps.same(base, step));
    }

    /** As if a page had said it, for what all facts have in common. */
    private static BillSighted sighting(BillId record, Added added) {
        return new BillSighted(
                record,
                List.of(),
                0,
                PageKind.MANUAL,
                Set.of(),
                false,
                added.said(),
                added.signature().page());
    }
}
