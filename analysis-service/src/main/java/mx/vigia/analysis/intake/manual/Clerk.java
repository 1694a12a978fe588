package mx.vigia.analysis.intake.manual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Added;
import mx.vigia.analysis.bill.ManualStatement.Judged;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.CorrectionFact;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.dossier.manual.ManualEditWriter;
import mx.vigia.analysis.dossier.registry.ManualEditRegistrar;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.analysis.dossier.registry.RegistrationResult;
import mx.vigia.analysis.dossier.store.DossierTransaction;
import mx.vigia.analysis.dossier.store.DossierTransactions;
import mx.vigia.analysis.intake.IntakeConfig;
import mx.vigia.analysis.intake.MatchStep;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import org.jboss.logging.Logger;

/**
 * Carries out manual edits: checked against the seen revision, registered, folded, matched, committed, published, each
 * edit as one.
 */
@ApplicationScoped
public class Clerk {
    private static final Logger LOG = Logger.getLogger(Clerk.class);

    private final DossierTransactions transactions;
    private final ManualEditRepository editRepository;
    private final ManualEditRegistrar registrar;
    private final MatchStep matched;
    private final FactAnnouncementRepository announcementRepository;
    private final FactAnnouncer announcer;
    private final Clock clock;

    Clerk(
            DossierTransactions transactions,
            ManualEditRepository editRepository,
            Tagger tagger,
            MatchStep matched,
            FactAnnouncementRepository announcementRepository,
            FactAnnouncer announcer,
            IntakeConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.editRepository = editRepository;
        this.registrar = new ManualEditRegistrar(new Registrar(tagger, IntakeConfig.horizon(config)));
        this.matched = matched;
        this.announcementRepository = announcementRepository;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Enters a matter that no site shows. */
    public ManualEditResult enterMatter(EditAuthor editAuthor, StatedFields statedFields) {
        Instant now = clock.instant();
        String digest = Sha256.of(Json.write(statedFields));
        BillId record = new BillId(
                ManualStatement.MANUAL_SITE,
                "m/" + editAuthor.submissionKey(digest).act());
        try (DossierTransaction transaction = transactions.openFor(record, now)) {
            Optional<ManualEditResult> before =
                    before(transaction, editAuthor, digest, Sha256.identifier(record.site() + "|" + record.key()));
            return before.isPresent()
                    ? before.get()
                    : finish(
                            transaction,
                            registrar.enterMatter(
                                    transaction,
                                    record,
                                    new Added(editAuthor.signatureAt(now), statedFields),
                                    digest,
                                    now),
                            editAuthor,
                            now);
        }
    }

    /** Adds a step that no site shows to a bill at the revision the person saw. */
    public ManualEditResult add(EditAuthor editAuthor, Seen seen, Step step) {
        StatedFields stated = StatedFields.empty().withSteps(List.of(step));
        return execute(
                seen,
                editAuthor,
                Json.write(stated),
                (transaction, bill, digest, now) -> finish(
                        transaction,
                        registrar.step(transaction, bill, new Added(editAuthor.signatureAt(now), stated), digest, now),
                        editAuthor,
                        now));
    }

    /** Corrects a field of a bill; for its steps, {@code step} is the one that is meant, otherwise null. */
    public ManualEditResult correct(EditAuthor editAuthor, Seen seen, BillField field, Step step, StatedFields value) {
        String sent = field.word()
                + Json.write(value)
                + Optional.ofNullable(step).map(Json::write).orElse("");
        return execute(seen, editAuthor, sent, (transaction, bill, digest, now) -> {
            Optional<Step> meant =
                    Optional.ofNullable(step).flatMap(named -> ManualEditRegistrar.findStep(bill, named));
            if (step != null && meant.isEmpty()) {
                return new ManualEditResult.UnknownStep(step.phrase());
            }
            CorrectionFact correction =
                    new CorrectionFact(editAuthor.signatureAt(now), field, meant.orElse(null), value);
            return finish(transaction, registrar.correct(transaction, bill, correction, digest, now), editAuthor, now);
        });
    }

    /** Records that a bill is about the topic of this id, or is not, regardless of the rules. */
    public ManualEditResult judge(EditAuthor editAuthor, Seen seen, String topic, boolean about) {
        return execute(
                seen,
                editAuthor,
                topic + about,
                (transaction, bill, digest, now) -> finish(
                        transaction,
                        registrar.judge(
                                transaction, bill, new Judged(editAuthor.signatureAt(now), topic, about), digest, now),
                        editAuthor,
                        now));
    }

    /** Takes an edit back. */
    public ManualEditResult undo(EditAuthor editAuthor, Seen seen, UUID editId) {
        return execute(
                seen,
                editAuthor,
                "",
                (transaction, bill, digest, now) -> finish(
                        transaction,
                        registrar.undo(transaction, bill, editId, editAuthor.signatureAt(now), now),
                        editAuthor,
                        now));
    }

    /** Confirms a correction by a person who has seen what the sources state now. */
    public ManualEditResult confirm(EditAuthor editAuthor, Seen seen, UUID editId) {
        return execute(
                seen,
                editAuthor,
                "",
                (transaction, bill, digest, now) -> finish(
                        transaction,
                        registrar.confirm(transaction, bill, editId, editAuthor.author(), now),
                        editAuthor,
                        now));
    }

    /** The bill and the revision that a person saw. */
    public record Seen(UUID bill, int revision) {}

    /** An action on a bill that is at the seen revision. */
    @FunctionalInterface
    private interface EditAction {
        ManualEditResult to(DossierTransaction transaction, Dossier bill, String digest, Instant now);
    }

    private ManualEditResult execute(Seen seen, EditAuthor editAuthor, String sent, EditAction doing) {
        Instant now = clock.instant();
        String digest = Sha256.of(seen.bill() + sent);
        try (DossierTransaction transaction = transactions.openForDossiers(List.of(seen.bill()), now)) {
            Optional<ManualEditResult> before = before(transaction, editAuthor, digest, seen.bill());
            Optional<Dossier> bill = transaction.bill(seen.bill());
            if (before.isPresent()) {
                return before.get();
            }
            if (bill.isEmpty()) {
                return new ManualEditResult.NotFound();
            }
            return bill.get().revision() == seen.revision()
                    ? doing.to(transaction, bill.get(), digest, now)
                    : new ManualEditResult.Outdated(bill.get().revision());
        }
    }

    private static Optional<ManualEditResult> before(
            DossierTransaction transaction, EditAuthor editAuthor, String digest, UUID bill) {
        UUID editId = editAuthor.submissionKey(digest).act();
        var now = new ManualEditWriter.Submission(digest, editAuthor.reason(), editAuthor.reference());
        return new ManualEditWriter(transaction.jdbc())
                .findSubmission(editId)
                .map(sent -> sent.equals(now)
                        ? new ManualEditResult.AlreadyDone(bill, editId)
                        : new ManualEditResult.KeyReused());
    }

    private ManualEditResult finish(
            DossierTransaction transaction, RegistrationResult verdict, EditAuthor editAuthor, Instant now) {
        return switch (verdict) {
            case RegistrationResult.NothingNew() -> new ManualEditResult.Unchanged();
            case RegistrationResult.Refused(var why) -> new ManualEditResult.NothingLeft();
            case RegistrationResult.Opened(var after, var found) ->
                commit(transaction, verdict, after, editAuthor, now);
            case RegistrationResult.Changed(var from, var after, var found) ->
                commit(transaction, verdict, after, editAuthor, now);
        };
    }

    private ManualEditResult commit(
            DossierTransaction transaction,
            RegistrationResult verdict,
            Dossier after,
            EditAuthor editAuthor,
            Instant now) {
        List<FactAnnouncement> found = matched.announcementsOf(verdict).toList();
        transaction.write();
        List<FactAnnouncement> events = announcementRepository.save(transaction, found, now);
        transaction.commit(now);
        announce(events);
        return new ManualEditResult.Applied(
                after.id(), editAuthor.submissionKey("").act(), after.revision());
    }

    /**
     * Publishes facts; those that cannot be published now are left to the sweep of unannounced facts, so that no edit
     * waits for the broker.
     */
    private void announce(List<FactAnnouncement> events) {
        try {
            announcer.announce(events);
        } catch (BrokerUnavailableException e) {
            LOG.warnf("Facts of a manual edit not published yet, retrying: %s", e.getMessage());
        }
    }
}
