package mx.vigia.analysis.intake.manual;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.Author;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Finding;
import mx.vigia.analysis.dossier.linking.Ruling;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.analysis.dossier.registry.Regrouped;
import mx.vigia.analysis.dossier.store.Docket;
import mx.vigia.analysis.dossier.store.Dockets;
import mx.vigia.analysis.intake.IntakeConfig;
import mx.vigia.analysis.intake.manual.Clerk.Seen;
import mx.vigia.analysis.linking.identity.WeighingWishes;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.analysis.matching.publishing.FactLedger;
import mx.vigia.analysis.matching.publishing.Telling;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import org.jboss.logging.Logger;

/** Takes in what a person's hand decides, and what a rule decides in its stead: link, commit, tell, in this order. */
@ApplicationScoped
public class LinkClerk {
    private static final Logger LOG = Logger.getLogger(LinkClerk.class);

    private final Dockets dockets;
    private final Registrar registrar;
    private final TopicCatalog topics;
    private final FactLedger ledger;
    private final FactAnnouncer announcer;
    private final Clock clock;

    LinkClerk(
            Dockets dockets,
            Tagger tagger,
            TopicCatalog topics,
            FactLedger ledger,
            FactAnnouncer announcer,
            IntakeConfig config,
            Clock clock) {
        this.dockets = dockets;
        this.registrar = new Registrar(tagger, IntakeConfig.horizon(config));
        this.topics = topics;
        this.ledger = ledger;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Decides that two dossiers are one matter. */
    public Ruled merge(Seen one, Seen other, Author author, String reason) throws SQLException {
        return rule(one, other, true, author, reason);
    }

    /** Decides that two dossiers are not one matter, so that nothing links them and nobody is asked again. */
    public Ruled keepApart(Seen one, Seen other, Author author, String reason) throws SQLException {
        return rule(one, other, false, author, reason);
    }

    /** Nobody's word replaces another person's on the same two: that is taken back first, knowingly. */
    private Ruled rule(Seen one, Seen other, boolean same, Author author, String reason) throws SQLException {
        List<UUID> bills = List.of(one.bill(), other.bill());
        return doing(same ? joining(bills, List.of()) : parting(bills, List.of()), (docket, now) -> {
            if (one.bill().equals(other.bill()) || isUnknown(docket, one) || isUnknown(docket, other)) {
                return new Ruled.Needless();
            }
            if (!docket.isAt(one.bill(), one.revision()) || !docket.isAt(other.bill(), other.revision())) {
                return new Ruled.Overtaken();
            }
            BillId ours = docket.recordsIn(one.bill()).getFirst();
            BillId theirs = docket.recordsIn(other.bill()).getFirst();
            return docket.isDecidedByPerson(ours, theirs)
                    ? new Ruled.Overtaken()
                    : whole(registrar.rule(docket, Ruling.on(ours, theirs, same, author, reason), now));
        });
    }

    private static boolean isUnknown(Docket docket, Seen seen) {
        return docket.bill(seen.bill()).isEmpty();
    }

    /** Takes one record out of a dossier. */
    public Ruled split(Seen seen, BillId record, Author author, String reason) throws SQLException {
        return doing(parting(List.of(seen.bill()), List.of()), (docket, now) -> {
            List<BillId> records = docket.recordsIn(seen.bill());
            if (isUnknown(docket, seen) || records.size() < 2 || !records.contains(record)) {
                return new Ruled.Needless();
            }
            return docket.isAt(seen.bill(), seen.revision())
                    ? whole(registrar.rule(docket, Ruling.apart(record, records, author, reason), now))
                    : new Ruled.Overtaken();
        });
    }

    /** Takes back what was decided, if it stands; where a person does, the rules look at these records at once. */
    public Ruled undo(UUID act, Collection<Long> records, Author author, String reason) throws SQLException {
        return doing(parting(List.of(), records), (docket, now) -> {
            docket.recall(act);
            if (author.person()) {
                new WeighingWishes(docket.connection()).add(records);
            }
            return registrar
                    .undo(docket, act, author, reason, now)
                    .map(LinkClerk::whole)
                    .orElseGet(Ruled.Needless::new);
        });
    }

    /** Links two rows of records, as a rule found, unless the pair is decided already. */
    public Ruled link(long one, long other, Author author, String reason) throws SQLException {
        return doing(joining(List.of(), List.of(one, other)), (docket, now) -> {
            BillId ours = docket.recordAt(one);
            BillId theirs = docket.recordAt(other);
            return docket.isDecided(ours, theirs)
                    ? new Ruled.Needless()
                    : now(registrar.rule(docket, Ruling.on(ours, theirs, true, author, reason), now));
        });
    }

    /** What a person decided, if something to show is left wherever there was. */
    private static Ruled whole(Regrouped done) {
        return done.bare().isEmpty() ? now(done) : new Ruled.Bare();
    }

    private static Ruled now(Regrouped done) {
        return new Ruled.Now(done);
    }

    /** Identifies these rows of records again and folds their bills again, if that is still to be done; tells of links like of any. */
    public Ruled reprocess(Collection<Long> records, Due due) throws SQLException {
        return doing(
                now -> dockets.openKnown(records, now),
                (docket, now) -> due.in(docket) ? now(reprocessed(docket, records, now)) : new Ruled.Needless());
    }

    private Regrouped reprocessed(Docket docket, Collection<Long> records, Instant now) {
        return Regrouped.all(docket.known(records).stream()
                .map(record -> registrar.reprocess(docket, record, now))
                .toList());
    }

    /** Whether something is still to be done, asked within the transaction that does it. */
    @FunctionalInterface
    public interface Due {
        boolean in(Docket docket) throws SQLException;
    }

    /** Opens a docket. */
    @FunctionalInterface
    private interface Opening {
        Docket at(Instant now) throws SQLException;
    }

    /** What is done to a docket. */
    @FunctionalInterface
    private interface Deed {
        Ruled at(Docket docket, Instant now) throws SQLException;
    }

    private Opening joining(Collection<UUID> dossiers, Collection<Long> records) {
        return now -> dockets.open(dossiers, records, now);
    }

    private Opening parting(Collection<UUID> dossiers, Collection<Long> records) {
        return now -> dockets.openToPart(dossiers, records, now);
    }

    private Ruled doing(Opening opening, Deed deed) throws SQLException {
        Instant now = clock.instant();
        try (Docket docket = opening.at(now)) {
            Ruled ruled = deed.at(docket, now);
            if (ruled instanceof Ruled.Now(var done)) {
                docket.write();
                List<Telling> tellings = ledger.enter(docket.connection(), tellings(done), now);
                docket.commit(now);
                tell(tellings);
            }
            return ruled;
        }
    }

    private List<Telling> tellings(Regrouped done) {
        return done.findings().stream()
                .map(finding -> Telling.of(finding.fact(), billOf(finding, done), List.of(), topics))
                .toList();
    }

    private static Dossier billOf(Finding finding, Regrouped done) {
        return done.bills().stream()
                .filter(bill -> bill.id().equals(finding.fact().dossier()))
                .findFirst()
                .orElseThrow();
    }

    /** What cannot be told now is told by the sweep of untold facts. */
    private void tell(List<Telling> tellings) throws SQLException {
        try {
            announcer.announce(tellings);
        } catch (BrokerUnavailableException notNow) {
            LOG.warnf("a decision on links is told later: %s", notNow.getMessage());
        }
    }
}
