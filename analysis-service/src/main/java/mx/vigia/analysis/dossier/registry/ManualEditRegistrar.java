package mx.vigia.analysis.dossier.registry;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Added;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.ManualStatement.Judged;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AnnouncedSteps;
import mx.vigia.analysis.dossier.fact.CorrectionFact;
import mx.vigia.analysis.dossier.folding.CorrectionCheck;
import mx.vigia.analysis.dossier.folding.StepFold;
import mx.vigia.analysis.dossier.manual.EditEnd;
import mx.vigia.analysis.dossier.manual.EditEndReason;
import mx.vigia.analysis.dossier.manual.ManualEditKind;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/**
 * Registers manual edits as the registrar registers pages: the records of the bill are folded, and changes become
 * facts.
 */
public final class ManualEditRegistrar {
    private final Registrar registrar;

    public ManualEditRegistrar(Registrar registrar) {
        this.registrar = registrar;
    }

    /** Registers a matter that no site shows; the docket was opened for its record. */
    public RegistrationResult enterMatter(
            DossierTransaction transaction, BillId record, Added added, String digest, Instant now) {
        transaction.manualEdits().putInForce(record, ManualEditKind.MATTER, added, digest);
        return registrar.refold(transaction, transaction.dossierOf(record), Set.of(), toSighting(record, added), now);
    }

    /** Registers a step that no site shows; nothing new where the bill has it already. */
    public RegistrationResult step(
            DossierTransaction transaction, Dossier bill, Added step, String digest, Instant now) {
        if (StepFold.addedSteps(bill.steps(), step.said().steps()).isEmpty()) {
            return new RegistrationResult.NothingNew();
        }
        BillId record = transaction.manualEdits().recordFor(bill.id());
        transaction.manualEdits().putInForce(record, ManualEditKind.STEP, step, digest);
        return registrar.refold(transaction, bill.id(), Set.of(), toSighting(record, step), now);
    }

    /** Corrects a field, or the step that reads like this one; nothing new where it already has that value. */
    public RegistrationResult correct(
            DossierTransaction transaction, Dossier bill, CorrectionFact wish, String digest, Instant now) {
        BillField field = wish.field();
        List<Corrected> inForce = correctionsInForce(transaction, bill, wish);
        Optional<Corrected> standing = latest(inForce);
        StatedFields about = standing.map(Corrected::base).orElseGet(() -> wish.about(bill));
        StatedFields says = CorrectionCheck.sourceStatement(
                field,
                about,
                CorrectionCheck.sources(bill.id(), transaction.recordsOf(bill.id()))
                        .said());
        if (!CorrectionCheck.differsIn(field, says, wish.value()) || isAlreadyInForce(standing, wish)) {
            return new RegistrationResult.NothingNew();
        }
        ManualEditSignature by = wish.signature();
        replace(transaction, bill, inForce, by, now);
        StatedFields base = field == BillField.STEPS && says.steps().isEmpty() ? about : says;
        Corrected correction = new Corrected(by, field, base, wish.value(), says);
        transaction
                .manualEdits()
                .putInForce(
                        transaction.manualEdits().recordFor(bill.id()), ManualEditKind.CORRECTION, correction, digest);
        return registerFact(transaction, bill, field, by, now);
    }

    /**
     * Registers that a bill is about a topic, or is not, regardless of the rules; that alone sends no alert. Nothing
     * new where a person has already stated so.
     */
    public RegistrationResult judge(
            DossierTransaction transaction, Dossier bill, Judged judgement, String digest, Instant now) {
        List<Judged> inForce = acts(transaction, bill, Judged.class)
                .filter(other -> other.topic().equals(judgement.topic()))
                .toList();
        if (latest(inForce).filter(other -> other.about() == judgement.about()).isPresent()) {
            return new RegistrationResult.NothingNew();
        }
        ManualEditSignature by = judgement.signature();
        replace(transaction, bill, inForce, by, now);
        transaction
                .manualEdits()
                .putInForce(transaction.manualEdits().recordFor(bill.id()), ManualEditKind.TOPIC, judgement, digest);
        return new RegistrationResult.Changed(bill, registrar.nextRevision(transaction, bill, now), List.of());
    }

    /**
     * Takes back an edit, as if it had never been made; nothing new where it is not active, refused where nothing would
     * be left of the bill.
     */
    public RegistrationResult undo(
            DossierTransaction transaction, Dossier bill, UUID editId, ManualEditSignature by, Instant now) {
        Optional<ManualStatement> undone = acts(transaction, bill, ManualStatement.class)
                .filter(other -> other.signature().act().equals(editId))
                .findFirst();
        if (undone.isEmpty()) {
            return new RegistrationResult.NothingNew();
        }
        transaction
                .manualEdits()
                .close(bill.id(), editId, new EditEnd(EditEndReason.UNDONE, now, by.author(), by.reason()));
        if (!transaction.fold(bill.id(), now).canBeShown()) {
            return new RegistrationResult.Refused("nobody else speaks of the bill " + bill.id());
        }
        return switch (undone.get()) {
            case Added added -> registerFact(transaction, bill, BillField.STEPS, by, now);
            case Corrected set -> registerFact(transaction, bill, set.field(), by, now);
            case Judged judged ->
                new RegistrationResult.Changed(bill, registrar.nextRevision(transaction, bill, now), List.of());
        };
    }

    /**
     * Confirms a correction by a person who has seen what the sources state now; nothing new where their statement has
     * not changed.
     */
    public RegistrationResult confirm(
            DossierTransaction transaction, Dossier bill, UUID editId, UUID author, Instant now) {
        boolean contested = acts(transaction, bill, Corrected.class)
                .anyMatch(set -> set.signature().act().equals(editId)
                        && CorrectionCheck.differsIn(set.field(), set.base(), set.says()));
        if (!contested) {
            return new RegistrationResult.NothingNew();
        }
        transaction.manualEdits().confirm(bill.id(), editId, author);
        return new RegistrationResult.Changed(bill, registrar.nextRevision(transaction, bill, now), List.of());
    }

    private RegistrationResult registerFact(
            DossierTransaction transaction, Dossier before, BillField field, ManualEditSignature by, Instant now) {
        Dossier after = registrar.nextRevision(transaction, before, now);
        List<Step> removed = before.steps().stream()
                .filter(step -> after.steps().stream().noneMatch(other -> StepFold.canBeSame(other, step)))
                .toList();
        List<UUID> takesBack = AnnouncedSteps.of(transaction.jdbc(), after.id(), removed);
        return new RegistrationResult.Changed(
                before, after, List.of(CorrectionFact.toFact(before, after, field, by, takesBack)));
    }

    private static boolean isAlreadyInForce(Optional<Corrected> standing, CorrectionFact correction) {
        return standing.isPresent()
                && !CorrectionCheck.differsIn(correction.field(), standing.get().value(), correction.value());
    }

    /** Returns the step of the bill that reads like the given one; empty where the bill has none. */
    public static Optional<Step> findStep(Dossier bill, Step step) {
        return bill.steps().contains(step)
                ? Optional.of(step)
                : StepFold.matchingSteps(bill.steps(), List.of(step)).stream().findFirst();
    }

    /** Deactivates all of these; merged bills may each have had one. */
    private static void replace(
            DossierTransaction transaction,
            Dossier bill,
            List<? extends ManualStatement> inForce,
            ManualEditSignature by,
            Instant now) {
        EditEnd replaced = new EditEnd(EditEndReason.REPLACED, now, by.author(), by.reason());
        inForce.forEach(earlier ->
                transaction.manualEdits().close(bill.id(), earlier.signature().act(), replaced));
    }

    /** Returns the valid one, which is the latest. */
    private static <T extends ManualStatement> Optional<T> latest(List<T> inForce) {
        return inForce.stream().max(Comparator.comparing(act -> act.signature().at()));
    }

    /** Returns the active corrections of the same field, or of the same step. */
    private static List<Corrected> correctionsInForce(
            DossierTransaction transaction, Dossier bill, CorrectionFact correction) {
        return acts(transaction, bill, Corrected.class)
                .filter(other -> other.field() == correction.field()
                        && (correction.step() == null || isAboutStep(other, correction.step())))
                .toList();
    }

    /** Returns the active edits of this kind. */
    private static <T extends ManualStatement> Stream<T> acts(
            DossierTransaction transaction, Dossier bill, Class<T> sort) {
        return transaction.recordsOf(bill.id()).stream()
                .flatMap(record -> record.byHand().stream())
                .filter(sort::isInstance)
                .map(sort::cast);
    }

    private static boolean isAboutStep(Corrected correction, Step step) {
        return correction.value().steps().contains(step)
                || correction.base().steps().stream().anyMatch(base -> StepFold.canBeSame(base, step));
    }

    /** Returns a sighting as if a page had stated it, for the common parts of all facts. */
    private static SightingEvent toSighting(BillId record, Added added) {
        return new SightingEvent(
                record,
                List.of(),
                0,
                BillPageKind.MANUAL,
                Set.of(),
                false,
                added.said(),
                added.signature().page());
    }
}
