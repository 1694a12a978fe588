package mx.vigia.analysis.intake.manual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.linking.LinkRuling;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.analysis.dossier.registry.RegistrationResult;
import mx.vigia.analysis.dossier.registry.RelinkResult;
import mx.vigia.analysis.dossier.store.DossierTransaction;
import mx.vigia.analysis.dossier.store.DossierTransactions;
import mx.vigia.analysis.intake.IntakeConfig;
import mx.vigia.analysis.intake.MatchStep;
import mx.vigia.analysis.intake.manual.Clerk.Seen;
import mx.vigia.analysis.linking.identity.RescoringQueue;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import org.jboss.logging.Logger;

/** Carries out link decisions of people, and of rules in their place: link, commit, publish, in this order. */
@ApplicationScoped
public class LinkClerk {
    private static final Logger LOG = Logger.getLogger(LinkClerk.class);

    private final DossierTransactions transactions;
    private final Registrar registrar;
    private final MatchStep matchStep;
    private final FactAnnouncementRepository announcementRepository;
    private final FactAnnouncer announcer;
    private final Clock clock;

    LinkClerk(
            DossierTransactions transactions,
            Tagger tagger,
            MatchStep matchStep,
            FactAnnouncementRepository announcementRepository,
            FactAnnouncer announcer,
            IntakeConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.registrar = new Registrar(tagger, IntakeConfig.horizon(config), config.paperWait());
        this.matchStep = matchStep;
        this.announcementRepository = announcementRepository;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Decides that two dossiers are one matter. */
    public LinkRulingResult merge(Seen one, Seen other, DecisionAuthor author, String reason) {
        return rule(one, other, true, author, reason);
    }

    /** Decides that two dossiers are not one matter, so that nothing links them and the pair is not proposed again. */
    public LinkRulingResult keepApart(Seen one, Seen other, DecisionAuthor author, String reason) {
        return rule(one, other, false, author, reason);
    }

    /**
     * Rules on a pair; a decision never replaces another person's on the same two, which must be taken back explicitly
     * first.
     */
    private LinkRulingResult rule(Seen one, Seen other, boolean same, DecisionAuthor author, String reason) {
        List<UUID> bills = List.of(one.bill(), other.bill());
        return execute(
                same ? openingToJoin(bills, List.of()) : openingToSplit(bills, List.of()), (transaction, now) -> {
                    if (one.bill().equals(other.bill())
                            || isUnknown(transaction, one)
                            || isUnknown(transaction, other)) {
                        return new LinkRulingResult.NothingToDecide();
                    }
                    if (!transaction.isAtRevision(one.bill(), one.revision())
                            || !transaction.isAtRevision(other.bill(), other.revision())) {
                        return new LinkRulingResult.Outdated();
                    }
                    BillId ours = transaction.recordsIn(one.bill()).getFirst();
                    BillId theirs = transaction.recordsIn(other.bill()).getFirst();
                    return transaction.hasDecisionByPerson(ours, theirs)
                            ? new LinkRulingResult.Outdated()
                            : requireNonEmpty(registrar.rule(
                                    transaction, LinkRuling.ofPair(ours, theirs, same, author, reason), now));
                });
    }

    private static boolean isUnknown(DossierTransaction transaction, Seen seen) {
        return transaction.bill(seen.bill()).isEmpty();
    }

    /** Takes one record out of a dossier. */
    public LinkRulingResult split(Seen seen, BillId record, DecisionAuthor author, String reason) {
        return execute(openingToSplit(List.of(seen.bill()), List.of()), (transaction, now) -> {
            List<BillId> records = transaction.recordsIn(seen.bill());
            if (isUnknown(transaction, seen) || records.size() < 2 || !records.contains(record)) {
                return new LinkRulingResult.NothingToDecide();
            }
            return transaction.isAtRevision(seen.bill(), seen.revision())
                    ? requireNonEmpty(
                            registrar.rule(transaction, LinkRuling.keepApart(record, records, author, reason), now))
                    : new LinkRulingResult.Outdated();
        });
    }

    /** Takes back an active decision; if a person does, the rules check these records at once. */
    public LinkRulingResult undo(UUID editId, Collection<Long> records, DecisionAuthor author, String reason) {
        return execute(openingToSplit(List.of(), records), (transaction, now) -> {
            transaction.loadReplacedDecision(editId);
            if (author.person()) {
                new RescoringQueue(transaction.jdbc()).add(records);
            }
            return registrar
                    .undo(transaction, editId, author, reason, now)
                    .map(LinkClerk::requireNonEmpty)
                    .orElseGet(LinkRulingResult.NothingToDecide::new);
        });
    }

    /** Links two record rows, as a rule found, unless the pair is decided already. */
    public LinkRulingResult link(long one, long other, DecisionAuthor author, String reason) {
        return execute(openingToJoin(List.of(), List.of(one, other)), (transaction, now) -> {
            BillId ours = transaction.recordAt(one);
            BillId theirs = transaction.recordAt(other);
            return transaction.hasDecision(ours, theirs)
                    ? new LinkRulingResult.NothingToDecide()
                    : toResult(registrar.rule(transaction, LinkRuling.ofPair(ours, theirs, true, author, reason), now));
        });
    }

    /** Requires that a person's decision leaves something to show wherever there was something. */
    private static LinkRulingResult requireNonEmpty(RelinkResult done) {
        return done.bare().isEmpty() ? toResult(done) : new LinkRulingResult.NothingLeft();
    }

    private static LinkRulingResult toResult(RelinkResult done) {
        return new LinkRulingResult.Applied(done);
    }

    /**
     * Identifies these record rows again and refolds their bills, if that is still to be done; announces links like any
     * others.
     */
    public LinkRulingResult reprocess(Collection<Long> records, Due due) {
        return execute(
                now -> transactions.openForRecords(records, now),
                (transaction, now) -> due.isDue(transaction)
                        ? toResult(reprocessed(transaction, records, now))
                        : new LinkRulingResult.NothingToDecide());
    }

    private RelinkResult reprocessed(DossierTransaction transaction, Collection<Long> records, Instant now) {
        return RelinkResult.all(transaction.known(records).stream()
                .map(record -> registrar.reprocess(transaction, record, now))
                .toList());
    }

    /** Whether something is still to be done, checked within the transaction that does it. */
    @FunctionalInterface
    public interface Due {
        boolean isDue(DossierTransaction transaction);
    }

    /** Opens a docket. */
    @FunctionalInterface
    private interface Opening {
        DossierTransaction openAt(Instant now);
    }

    /** An action on a docket. */
    @FunctionalInterface
    private interface DocketAction {
        LinkRulingResult execute(DossierTransaction transaction, Instant now);
    }

    private Opening openingToJoin(Collection<UUID> dossiers, Collection<Long> records) {
        return now -> transactions.open(dossiers, records, now);
    }

    private Opening openingToSplit(Collection<UUID> dossiers, Collection<Long> records) {
        return now -> transactions.openForSplit(dossiers, records, now);
    }

    private LinkRulingResult execute(Opening opening, DocketAction docketAction) {
        Instant now = clock.instant();
        try (DossierTransaction transaction = opening.openAt(now)) {
            LinkRulingResult rulingResult = docketAction.execute(transaction, now);
            if (rulingResult instanceof LinkRulingResult.Applied(var done)) {
                transaction.write();
                List<FactAnnouncement> events = announcementRepository.save(transaction, announcementsOf(done), now);
                transaction.commit(now);
                announce(events);
            }
            return rulingResult;
        }
    }

    private List<FactAnnouncement> announcementsOf(RelinkResult done) {
        Map<UUID, List<AddressedFact>> byBill = done.findings().stream()
                .collect(Collectors.groupingBy(
                        addressed -> addressed.fact().dossier(), LinkedHashMap::new, Collectors.toList()));
        return byBill.values().stream()
                .map(found -> result(found, billOf(found.getFirst(), done), done))
                .flatMap(matchStep::announcementsOf)
                .toList();
    }

    private static RegistrationResult result(List<AddressedFact> found, Dossier bill, RelinkResult done) {
        Dossier before = done.announced().get(bill.id());
        return before == null
                ? new RegistrationResult.Opened(bill, found)
                : new RegistrationResult.Changed(before, bill, found);
    }

    private static Dossier billOf(AddressedFact addressed, RelinkResult done) {
        return done.bills().stream()
                .filter(bill -> bill.id().equals(addressed.fact().dossier()))
                .findFirst()
                .orElseThrow();
    }

    /** Publishes facts; those that cannot be published now are left to the sweep of unannounced facts. */
    private void announce(List<FactAnnouncement> events) {
        try {
            announcer.announce(events);
        } catch (BrokerUnavailableException e) {
            LOG.warnf("Facts of a link decision not published yet, retrying: %s", e.getMessage());
        }
    }
}
