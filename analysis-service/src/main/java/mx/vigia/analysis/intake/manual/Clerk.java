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

    private final DossierTransactions dockets;
    private final ManualEditRepository book;
    private final ManualEditRegistrar scribe;
    private final MatchStep matched;
    private final FactAnnouncementRepository ledger;
    private final FactAnnouncer announcer;
    private final Clock clock;

    Clerk(
            DossierTransactions dockets,
            ManualEditRepository book,
            Tagger tagger,
            MatchStep matched,
            FactAnnouncementRepository ledger,
            FactAnnouncer announcer,
            IntakeConfig config,
            Clock clock) {
        this.dockets = dockets;
        this.book = book;
        this.scribe = new ManualEditRegistrar(new Registrar(tagger, IntakeConfig.horizon(config)));
        this.matched = matched;
        this.ledger = ledger;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Enters a matter that no site shows. */
    public ManualEditResult enterMatter(EditAuthor hand, StatedFields matter) {
        Instant now = clock.instant();
        String digest = Sha256.of(Json.write(matter));
        BillId record = new BillId(
                ManualStatement.MANUAL_SITE, "m/" + hand.submissionKey(digest).act());
        try (DossierTransaction docket = dockets.openFor(record, now)) {
            Optional<ManualEditResult> before =
                    before(docket, hand, digest, Sha256.identifier(record.site() + "|" + record.key()));
            return before.isPresent()
                    ? before.get()
                    : finish(
                            docket,
                            scribe.matter(docket, record, new Added(hand.signatureAt(now), matter), digest, now),
                            hand,
                            now);
        }
    }

    /** Adds a step that no site shows to a bill at the revision the person saw. */
    public ManualEditResult add(EditAuthor hand, Seen seen, Step step) {
        StatedFields said = StatedFields.empty().withSteps(List.of(step));
        return execute(
                seen,
                hand,
                Json.write(said),
                (docket, bill, digest, now) -> finish(
                        docket,
                        scribe.step(docket, bill, new Added(hand.signatureAt(now), said), digest, now),
                        hand,
                        now));
    }

    /** Corrects a field of a bill; for its steps, {@code step} is the one that is meant, otherwise null. */
    public ManualEditResult correct(EditAuthor hand, Seen seen, BillField field, Step step, StatedFields value) {
        String sent = field.word() + Json.write(value) + (step == null ? "" : Json.write(step));
        return execute(seen, hand, sent, (docket, bill, digest, now) -> {
            Optional<Step> meant =
                    Optional.ofNullable(step).flatMap(named -> ManualEditRegistrar.findStep(bill, named));
            if (step != null && meant.isEmpty()) {
                return new ManualEditResult.Astray(step.phrase());
            }
            CorrectionFact wish = new CorrectionFact(hand.signatureAt(now), field, meant.orElse(null), value);
            return finish(docket, scribe.correct(docket, bill, wish, digest, now), hand, now);
        });
    }

    /** Records that a bill is about the topic of this id, or is not, regardless of the rules. */
    public ManualEditResult judge(EditAuthor hand, Seen seen, String topic, boolean about) {
        return execute(
                seen,
                hand,
                topic + about,
                (docket, bill, digest, now) -> finish(
                        docket,
                        scribe.judge(docket, bill, new Judged(hand.signatureAt(now), topic, about), digest, now),
                        hand,
                        now));
    }

    /** Takes an edit back. */
    public ManualEditResult undo(EditAuthor hand, Seen seen, UUID act) {
        return execute(
                seen,
                hand,
                "",
                (docket, bill, digest, now) ->
                        finish(docket, scribe.undo(docket, bill, act, hand.signatureAt(now), now), hand, now));
    }

    /** Confirms a correction by a person who has seen what the sources state now. */
    public ManualEditResult confirm(EditAuthor hand, Seen seen, UUID act) {
        return execute(
                seen,
                hand,
                "",
                (docket, bill, digest, now) ->
                        finish(docket, scribe.confirm(docket, bill, act, hand.author(), now), hand, now));
    }

    /** The bill and the revision that a person saw. */
    public record Seen(UUID bill, int revision) {}

    /** An action on a bill that is at the seen revision. */
    @FunctionalInterface
    private interface Doing {
        ManualEditResult to(DossierTransaction docket, Dossier bill, String digest, Instant now);
    }

    private ManualEditResult execute(Seen seen, EditAuthor hand, String sent, Doing doing) {
        Instant now = clock.instant();
        String digest = Sha256.of(seen.bill() + sent);
        try (DossierTransaction docket = dockets.openForDossiers(List.of(seen.bill()), now)) {
            Optional<ManualEditResult> before = before(docket, hand, digest, seen.bill());
            Optional<Dossier> bill = docket.bill(seen.bill());
            if (before.isPresent()) {
                return before.get();
            }
            if (bill.isEmpty()) {
                return new ManualEditResult.Unknown();
            }
            return bill.get().revision() == seen.revision()
                    ? doing.to(docket, bill.get(), digest, now)
                    : new ManualEditResult.Overtaken(bill.get().revision());
        }
    }

    private static Optional<ManualEditResult> before(
            DossierTransaction docket, EditAuthor hand, String digest, UUID bill) {
        UUID act = hand.submissionKey(digest).act();
        var now = new ManualEditWriter.Sent(digest, hand.reason(), hand.reference());
        return new ManualEditWriter(docket.jdbc())
                .findSubmission(act)
                .map(sent -> sent.equals(now)
                        ? new ManualEditResult.AlreadyDone(bill, act)
                        : new ManualEditResult.Otherwise());
    }

    private ManualEditResult finish(
            DossierTransaction docket, RegistrationResult verdict, EditAuthor hand, Instant now) {
        return switch (verdict) {
            case RegistrationResult.NothingNew() -> new ManualEditResult.Needless();
            case RegistrationResult.Refused(var why) -> new ManualEditResult.Bare();
            case RegistrationResult.Opened(var after, var findings) -> commit(docket, verdict, after, hand, now);
            case RegistrationResult.Changed(var from, var after, var findings) ->
                commit(docket, verdict, after, hand, now);
        };
    }

    private ManualEditResult commit(
            DossierTransaction docket, RegistrationResult verdict, Dossier after, EditAuthor hand, Instant now) {
        List<FactAnnouncement> found = matched.announcementsOf(verdict).toList();
        docket.write();
        List<FactAnnouncement> tellings = ledger.save(docket.jdbc(), found, now);
        docket.commit(now);
        announce(tellings);
        return new ManualEditResult.Now(after.id(), hand.submissionKey("").act(), after.revision());
    }

    /**
     * Publishes facts; those that cannot be published now are left to the sweep of unannounced facts, so that no edit
     * waits for the broker.
     */
    private void announce(List<FactAnnouncement> tellings) {
        try {
            announcer.announce(tellings);
        } catch (BrokerUnavailableException notNow) {
            LOG.warnf("what a hand did is told later: %s", notNow.getMessage());
        }
    }
}
