package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.Author;
import mx.vigia.analysis.dossier.Docket;
import mx.vigia.analysis.dossier.Dockets;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Finding;
import mx.vigia.analysis.dossier.Registrar;
import mx.vigia.analysis.dossier.Regrouped;
import mx.vigia.analysis.dossier.Ruling;
import mx.vigia.analysis.telling.BrokerSilent;
import mx.vigia.analysis.telling.FactAnnouncer;
import mx.vigia.analysis.telling.FactLedger;
import mx.vigia.analysis.telling.Telling;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
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

    /** Decides that two dossiers are one matter; nothing where one of them is not known, or both are one already. */
    public Optional<Regrouped> merge(UUID one, UUID other, Author author, String reason) throws SQLException {
        return rule(one, other, true, author, reason);
    }

    /** Decides that two dossiers are not one matter, so that nothing links them and nobody is asked again. */
    public Optional<Regrouped> keepApart(UUID one, UUID other, Author author, String reason) throws SQLException {
        return rule(one, other, false, author, reason);
    }

    private Optional<Regrouped> rule(UUID one, UUID other, boolean same, Author author, String reason)
            throws SQLException {
        return doing(List.of(one, other), List.of(), (docket, now) -> {
            List<BillId> ours = docket.recordsIn(one);
            List<BillId> theirs = docket.recordsIn(other);
            return ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs)
                    ? Optional.empty()
                    : Optional.of(registrar.rule(
                            docket, Ruling.on(ours.getFirst(), theirs.getFirst(), same, author, reason), now));
        });
    }

    /** Takes one record out of a dossier; nothing where it is not in it, or is all there is. */
    public Optional<Regrouped> split(UUID dossier, BillId record, Author author, String reason) throws SQLException {
        return doing(List.of(dossier), List.of(), (docket, now) -> {
            List<BillId> records = docket.recordsIn(dossier);
            return records.size() < 2 || !records.contains(record)
                    ? Optional.empty()
                    : Optional.of(registrar.rule(docket, Ruling.apart(record, records, author, reason), now));
        });
    }

    /** Takes back what was decided; nothing where that stands no more. */
    public Optional<Regrouped> undo(UUID act, Collection<Long> records, Author author, String reason)
            throws SQLException {
        return doing(List.of(), records, (docket, now) -> registrar.undo(docket, act, author, reason, now));
    }

    /** Links two rows of records, as a rule found. */
    public Optional<Regrouped> link(long one, long other, Author author, String reason) throws SQLException {
        return doing(List.of(), List.of(one, other), (docket, now) -> {
            Ruling ruling = Ruling.on(docket.recordAt(one), docket.recordAt(other), true, author, reason);
            return Optional.of(registrar.rule(docket, ruling, now));
        });
    }

    /** What is done to a docket. */
    @FunctionalInterface
    private interface Deed {
        Optional<Regrouped> at(Docket docket, Instant now) throws SQLException;
    }

    private Optional<Regrouped> doing(Collection<UUID> dossiers, Collection<Long> records, Deed deed)
            throws SQLException {
        Instant now = clock.instant();
        try (Docket docket = dockets.open(dossiers, records, now)) {
            Optional<Regrouped> done = deed.at(docket, now);
            if (done.isPresent()) {
                docket.write();
                List<Telling> tellings = ledger.enter(docket.connection(), tellings(done.get()), now);
                docket.commit(now);
                tell(tellings);
            }
            return done;
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
        } catch (BrokerSilent notNow) {
            LOG.warnf("a decision on links is told later: %s", notNow.getMessage());
        }
    }
}
