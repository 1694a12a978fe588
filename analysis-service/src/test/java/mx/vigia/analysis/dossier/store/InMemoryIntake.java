package mx.vigia.analysis.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.linking.LinkRuling;
import mx.vigia.analysis.dossier.linking.RecordPartition;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.analysis.dossier.registry.RegistrationResult;
import mx.vigia.analysis.dossier.registry.RelinkResult;
import mx.vigia.analysis.intake.BillSightings;

/** Takes sightings in as the intake does, without a database. */
public final class InMemoryIntake {
    private static final DecisionAuthor ANALYST = DecisionAuthor.person("4f7c");

    private final Instant now;
    private final DocketState docketState = new DocketState();
    private final DossierTransaction transaction;
    private final Registrar registrar;
    private final Set<BillId> known = new LinkedHashSet<>();

    public InMemoryIntake(Instant now) {
        this(now, Duration.ZERO);
    }

    /** Creates an intake in which papers wait for their bill this long. */
    public InMemoryIntake(Instant now, Duration paperWait) {
        this.now = now;
        this.registrar = new Registrar(
                (title, summary, text) -> DossierTags.NONE,
                new AlertHorizon(Duration.ofDays(14), Duration.ofDays(2), ZoneId.of("America/Mexico_City")),
                paperWait);
        this.transaction = new DossierTransaction(null, docketState, now);
    }

    public RegistrationResult take(BillSightings sighted) {
        return takeForAll(sighted).getFirst();
    }

    /** Returns the result of the bill itself, then those of the bills with which it shares a paper. */
    private List<RegistrationResult> takeForAll(BillSightings sighted) {
        SightingEvent sighting = sighted.sighting();
        if (known.add(sighting.bill())) {
            docketState.row(sighting.bill(), known.size());
            docketState.put(SourceRecord.empty(sighting.bill(), now));
        }
        return registrar.fold(transaction, sighting, now);
    }

    public List<AddressedFact> findings(BillSightings sighted) {
        return takeForAll(sighted).stream()
                .flatMap(result -> findings(result).stream())
                .toList();
    }

    private static List<AddressedFact> findings(RegistrationResult result) {
        return switch (result) {
            case RegistrationResult.Changed(var before, var after, var found) -> found;
            case RegistrationResult.Opened(var after, var found) -> found;
            case RegistrationResult.NothingNew() -> List.of();
            case RegistrationResult.Refused(var why) -> List.of();
        };
    }

    /** Returns the papers that wait for their bill. */
    public WaitingPapers waiting() {
        return transaction.waiting();
    }

    /** Returns, for each separate paper, the keys of the records that link to it. */
    public Map<String, Set<String>> shared() {
        Map<String, Set<String>> shared = new TreeMap<>();
        RecordPartition.of(docketState.all(), docketState::names, docketState.judgements())
                .shared()
                .forEach((paper, records) -> {
                    if (!records.isEmpty()) {
                        shared.put(
                                paper.key(),
                                records.stream().map(BillId::key).collect(Collectors.toCollection(TreeSet::new)));
                    }
                });
        return shared;
    }

    public boolean knows(String key) {
        return known.stream().anyMatch(id -> id.key().equals(key));
    }

    BillId id(String key) {
        return known.stream().filter(id -> id.key().equals(key)).findFirst().orElseThrow();
    }

    public UUID home(String key) {
        return transaction.dossierOf(id(key));
    }

    public Dossier bill(String key) {
        return transaction.dossier(home(key)).orElseThrow();
    }

    public UUID merge(String one, String other) {
        return ruled(true, one, other).act();
    }

    public RelinkResult ruled(boolean same, String one, String other) {
        BillId ours = transaction.recordsIn(home(one)).getFirst();
        BillId theirs = transaction.recordsIn(home(other)).getFirst();
        return registrar.rule(
                transaction, LinkRuling.ofPair(ours, theirs, same, ANALYST, "Así lo dice el expediente"), now);
    }

    public UUID split(String key) {
        LinkRuling apart =
                LinkRuling.keepApart(id(key), transaction.recordsIn(home(key)), ANALYST, "Así lo dice el expediente");
        return registrar.rule(transaction, apart, now).act();
    }

    public void undo(UUID editId) {
        assertThat(registrar.undo(transaction, editId, ANALYST, "Fue un error", now))
                .isPresent();
    }

    public Set<UUID> matters() {
        Set<UUID> bills = new TreeSet<>();
        known.forEach(id -> bills.add(transaction.dossierOf(id)));
        return bills;
    }

    /** The state of each bill by its id. */
    public Map<String, String> hashes() {
        Map<String, String> all = new TreeMap<>();
        matters()
                .forEach(id -> transaction
                        .dossier(id)
                        .ifPresent(bill -> all.put(id.toString(), StateHash.of(bill, transaction.recordsIn(id)))));
        return all;
    }
}
