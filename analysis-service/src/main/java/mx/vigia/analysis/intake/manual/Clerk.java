package mx.vigia.analysis.intake.manual;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.bill.ByHand.Added;
import mx.vigia.analysis.bill.ByHand.Judged;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Correction;
import mx.vigia.analysis.dossier.manual.HandBook;
import mx.vigia.analysis.dossier.manual.HandRows;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.analysis.dossier.registry.Scribe;
import mx.vigia.analysis.dossier.registry.Verdict;
import mx.vigia.analysis.dossier.store.Docket;
import mx.vigia.analysis.dossier.store.Dockets;
import mx.vigia.analysis.intake.IntakeConfig;
import mx.vigia.analysis.intake.Matched;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.analysis.matching.publishing.FactLedger;
import mx.vigia.analysis.matching.publishing.Telling;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import org.jboss.logging.Logger;

/** Does what a person's hand asks for: seen as it stands, entered, folded, matched, committed, told, each act as one. */
@ApplicationScoped
public class Clerk {
    private static final Logger LOG = Logger.getLogger(Clerk.class);

    private final Dockets dockets;
    private final HandBook book;
    private final Scribe scribe;
    private final Matched matched;
    private final FactLedger ledger;
    private final FactAnnouncer announcer;
    private final Clock clock;

    Clerk(
            Dockets dockets,
            HandBook book,
            Tagger tagger,
            Matched matched,
            FactLedger ledger,
            FactAnnouncer announcer,
            IntakeConfig config,
            Clock clock) {
        this.dockets = dockets;
        this.book = book;
        this.scribe = new Scribe(new Registrar(tagger, IntakeConfig.horizon(config)));
        this.matched = matched;
        this.ledger = ledger;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Enters a matter that no site shows. */
    public Done enter(Hand hand, Said matter) throws SQLException {
        Instant now = clock.instant();
        String digest = Sha256.of(Json.write(matter));
        BillId record = new BillId(ByHand.SITE, "m/" + hand.posted(digest).act());
        try (Docket docket = dockets.openFor(record, now)) {
            Optional<Done> before = before(docket, hand, digest, Sha256.identifier(record.site() + "|" + record.key()));
            return before.isPresent()
                    ? before.get()
                    : done(
                            docket,
                            scribe.matter(docket, record, new Added(hand.signed(now), matter), digest, now),
                            hand,
                            now);
        }
    }

    /** Adds a step that no site shows to a bill as the person saw it. */
    public Done add(Hand hand, Seen seen, Step step) throws SQLException {
        Said said = Said.nothing().withSteps(List.of(step));
        return at(
                seen,
                hand,
                Json.write(said),
                (docket, bill, digest, now) -> done(
                        docket, scribe.step(docket, bill, new Added(hand.signed(now), said), digest, now), hand, now));
    }

    /** Sets a field of a bill right; of its steps, the one that is meant, else {@code step} is null. */
    public Done correct(Hand hand, Seen seen, Field field, Step step, Said value) throws SQLException {
        String sent = field.word() + Json.write(value) + (step == null ? "" : Json.write(step));
        return at(seen, hand, sent, (docket, bill, digest, now) -> {
            Optional<Step> meant = Optional.ofNullable(step).flatMap(named -> Scribe.meant(bill, named));
            if (step != null && meant.isEmpty()) {
                return new Done.Astray(step.phrase());
            }
            Correction wish = new Correction(hand.signed(now), field, meant.orElse(null), value);
            return done(docket, scribe.correct(docket, bill, wish, digest, now), hand, now);
        });
    }

    /** Says that a bill is about the topic of this id, or is not, whatever the rules say. */
    public Done judge(Hand hand, Seen seen, String topic, boolean about) throws SQLException {
        return at(
                seen,
                hand,
                topic + about,
                (docket, bill, digest, now) -> done(
                        docket,
                        scribe.judge(docket, bill, new Judged(hand.signed(now), topic, about), digest, now),
                        hand,
                        now));
    }

    /** Takes an act back. */
    public Done undo(Hand hand, Seen seen, UUID act) throws SQLException {
        return at(
                seen,
                hand,
                "",
                (docket, bill, digest, now) ->
                        done(docket, scribe.undo(docket, bill, act, hand.signed(now), now), hand, now));
    }

    /** Stands by a correction, having seen what the sources say now. */
    public Done confirm(Hand hand, Seen seen, UUID act) throws SQLException {
        return at(
                seen,
                hand,
                "",
                (docket, bill, digest, now) ->
                        done(docket, scribe.confirm(docket, bill, act, hand.author(), now), hand, now));
    }

    /** Which bill a person saw, and at which revision. */
    public record Seen(UUID bill, int revision) {}

    /** What is to be done to a bill that stands as it was seen. */
    @FunctionalInterface
    private interface Doing {
        Done to(Docket docket, Dossier bill, String digest, Instant now) throws SQLException;
    }

    private Done at(Seen seen, Hand hand, String sent, Doing doing) throws SQLException {
        Instant now = clock.instant();
        String digest = Sha256.of(seen.bill() + sent);
        try (Docket docket = dockets.openOn(List.of(seen.bill()), now)) {
            Optional<Done> before = before(docket, hand, digest, seen.bill());
            Optional<Dossier> bill = docket.bill(seen.bill());
            if (before.isPresent()) {
                return before.get();
            }
            if (bill.isEmpty()) {
                return new Done.Unknown();
            }
            return bill.get().revision() == seen.revision()
                    ? doing.to(docket, bill.get(), digest, now)
                    : new Done.Overtaken(bill.get().revision());
        }
    }

    private static Optional<Done> before(Docket docket, Hand hand, String digest, UUID bill) throws SQLException {
        UUID act = hand.posted(digest).act();
        var now = new HandRows.Sent(digest, hand.reason(), hand.reference());
        return new HandRows(docket.connection())
                .posted(act)
                .map(sent -> sent.equals(now) ? new Done.Before(bill, act) : new Done.Otherwise());
    }

    private Done done(Docket docket, Verdict verdict, Hand hand, Instant now) throws SQLException {
        return switch (verdict) {
            case Verdict.Nothing() -> new Done.Needless();
            case Verdict.Refused(var why) -> new Done.Bare();
            case Verdict.Opened(var after, var findings) -> committed(docket, verdict, after, hand, now);
            case Verdict.Changed(var from, var after, var findings) -> committed(docket, verdict, after, hand, now);
        };
    }

    private Done committed(Docket docket, Verdict verdict, Dossier after, Hand hand, Instant now) throws SQLException {
        List<Telling> found = matched.tellings(verdict).toList();
        docket.write();
        List<Telling> tellings = ledger.enter(docket.connection(), found, now);
        docket.commit(now);
        announce(tellings);
        return new Done.Now(after.id(), hand.posted("").act(), after.revision());
    }

    /** What cannot be told now is told by the sweep of untold facts: nobody's hand waits for the broker. */
    private void announce(List<Telling> tellings) throws SQLException {
        try {
            announcer.announce(tellings);
        } catch (BrokerUnavailableException notNow) {
            LOG.warnf("what a hand did is told later: %s", notNow.getMessage());
        }
    }
}
