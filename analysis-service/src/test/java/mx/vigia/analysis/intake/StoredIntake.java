package mx.vigia.analysis.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.analysis.dossier.store.DossierTransaction;
import mx.vigia.analysis.dossier.store.DossierTransactions;
import mx.vigia.analysis.dossier.store.StoredDockets;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.language.query.ParseResult;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.matching.MatchedBillRepository;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.store.Jdbc;

/** Takes sightings in as the intake does, with its database and without its broker. */
public final class StoredIntake {
    private final DossierTransactions transactions;
    private final TopicCatalog topics = TopicCatalog.read();
    private final Watchtower watchtower = new Watchtower(topics, new TokenCache());
    private final MatchStep matched = new MatchStep(watchtower, topics, new MatchedBillRepository());
    private final FactAnnouncementRepository announcements = new FactAnnouncementRepository();
    private final Registrar registrar = new Registrar(
            (title, summary, text) -> DossierTags.NONE,
            new AlertHorizon(Duration.ofDays(14), Duration.ofDays(2), ZoneId.of("America/Mexico_City")));
    private final Instant now;

    /** Creates the intake of a service that has just started on this database. */
    public StoredIntake(Jdbc database, Instant now) {
        this.transactions = StoredDockets.in(database);
        this.now = now;
    }

    /** A fact that a watch is told, of a bill. */
    public record Told(FactKind kind, UUID bill) {}

    public StoredIntake watching(UUID watch, String words) {
        ParseResult.Parsed query = (ParseResult.Parsed) QueryLanguage.read(words);
        watchtower.put(new StandingQuery(watch, 1, query.query(), Set.of(FactKind.values())));
        return this;
    }

    /** Takes each of these in a transaction of its own, and returns what the watch is told. */
    public List<Told> told(UUID watch, BillSightings... pages) {
        List<Told> all = new ArrayList<>();
        for (BillSightings page : pages) {
            all.addAll(toldAtOnce(watch, page));
        }
        return List.copyOf(all);
    }

    /** Takes these in one transaction, and returns what the watch is told. */
    public List<Told> toldAtOnce(UUID watch, BillSightings... pages) {
        List<SightingEvent> sightings =
                Stream.of(pages).map(BillSightings::sighting).toList();
        try (DossierTransaction transaction = transactions.open(sightings, now)) {
            List<FactAnnouncement> found = sightings.stream()
                    .flatMap(sighting -> registrar.fold(transaction, sighting, now).stream())
                    .flatMap(matched::announcementsOf)
                    .toList();
            transaction.write();
            List<FactAnnouncement> saved = announcements.save(transaction, found, now);
            transaction.commit(now);
            return saved.stream()
                    .filter(announcement -> announcement.matches().stream()
                            .anyMatch(match -> match.watch().equals(watch)))
                    .map(FactAnnouncement::fact)
                    .map(fact -> new Told(fact.kind(), fact.dossier()))
                    .toList();
        }
    }
}
