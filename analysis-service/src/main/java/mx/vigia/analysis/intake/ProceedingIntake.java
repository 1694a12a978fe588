package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.proceeding.AnnouncedProceedingRepository;
import mx.vigia.analysis.bill.proceeding.BillConcern;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingHearing;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.bill.proceeding.ProceedingRepository;
import mx.vigia.analysis.bill.proceeding.ProceedingSightingEvent;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.ProceedingFact;
import mx.vigia.analysis.dossier.store.DossierLocks;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.linking.actor.ActorRepository;
import mx.vigia.analysis.linking.chamber.DebateStore;
import mx.vigia.analysis.linking.chamber.MeetingStore;
import mx.vigia.analysis.linking.chamber.VoteStore;
import mx.vigia.analysis.linking.mention.MentionLinker;
import mx.vigia.analysis.linking.mention.ProceedingStore;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.kafka.InvalidRecordException;

/** Keeps proceedings, links them to bills, and makes the facts that come of it: one transaction at a time over all replicas. */
@ApplicationScoped
public class ProceedingIntake {
    private static final Map<ProceedingKind, ProceedingStore> ROOMS = Map.of(
            ProceedingKind.VOTE, new VoteStore(),
            ProceedingKind.MEETING, new MeetingStore(),
            ProceedingKind.DEBATE, new DebateStore());

    private final DataSource database;
    private final DossierRepository dossiers;
    private final Watchtower watchtower;
    private final TopicCatalog topics;
    private final FactAnnouncementRepository ledger;
    private final AlertHorizon horizon;
    private final Clock clock;

    ProceedingIntake(
            DataSource database,
            DossierRepository dossiers,
            Watchtower watchtower,
            TopicCatalog topics,
            FactAnnouncementRepository ledger,
            IntakeConfig config,
            Clock clock) {
        this.database = database;
        this.dossiers = dossiers;
        this.watchtower = watchtower;
        this.topics = topics;
        this.ledger = ledger;
        this.horizon = IntakeConfig.horizon(config);
        this.clock = clock;
    }

    /** Takes in what was sighted, and gives what is to be told once it is committed. */
    List<FactAnnouncement> committed(List<ProceedingSightingEvent> sightings) throws SQLException {
        return inOneTransaction(desk -> desk.heard(sightings));
    }

    /** Links what was waiting for these bills, and gives what is to be told once it is committed. */
    public List<FactAnnouncement> committed(Collection<Dossier> bills, Reached reached) throws SQLException {
        return inOneTransaction(desk -> {
            Set<UUID> naming = desk.naming.enter(bills);
            reached.mark(desk.transaction);
            return naming;
        });
    }

    /** Marks within the transaction how far one has come. */
    @FunctionalInterface
    public interface Reached {
        void mark(Connection transaction) throws SQLException;
    }

    /** What is to be done; gives the proceedings that are to be linked anew. */
    @FunctionalInterface
    private interface Doing {
        Set<UUID> at(Desk desk) throws SQLException;
    }

    private List<FactAnnouncement> inOneTransaction(Doing doing) throws SQLException {
        try (Connection transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                Desk desk = new Desk(transaction);
                Set<UUID> touched = new LinkedHashSet<>(doing.at(desk));
                touched.addAll(desk.naming.named(touched));
                List<FactAnnouncement> found = desk.tellings(touched);
                DossierLocks.bills(transaction, desk.concerned());
                List<FactAnnouncement> tellings = ledger.enter(transaction, found, desk.now);
                transaction.commit();
                return tellings;
            } finally {
                transaction.rollback();
            }
        }
    }

    /** One transaction's books. */
    private final class Desk {
        private final Connection transaction;
        private final ProceedingRepository book;
        private final MentionLinker naming;
        private final AnnouncedProceedingRepository told;
        private final ActorRepository actors;
        private final Instant now = clock.instant();
        private final Set<UUID> concerned = new HashSet<>();

        Desk(Connection transaction) throws SQLException {
            this.transaction = transaction;
            this.book = new ProceedingRepository(transaction);
            this.naming = new MentionLinker(transaction, book);
            this.told = new AnnouncedProceedingRepository(transaction);
            this.actors = new ActorRepository(transaction);
        }

        Set<UUID> heard(List<ProceedingSightingEvent> sightings) throws SQLException {
            Set<UUID> news = new LinkedHashSet<>();
            for (ProceedingSightingEvent sighting : sightings) {
                switch (book.hear(sighting)) {
                    case ProceedingHearing.Echo() -> {}
                    case ProceedingHearing.Contradiction(var why) -> throw new InvalidRecordException(why);
                    case ProceedingHearing.News() -> news.add(kept(sighting));
                }
            }
            return news;
        }

        private UUID kept(ProceedingSightingEvent sighting) throws SQLException {
            List<ProceedingPageStatement> words = book.wordsOf(sighting.id());
            naming.note(sighting.id());
            Proceeding now =
                    ROOMS.get(sighting.subject()).folded(sighting.id(), sighting.site(), words, sighting.silent());
            book.keep(sighting, now, this.now);
            naming.enter(now);
            actors.enter(now, words);
            return sighting.id();
        }

        List<FactAnnouncement> tellings(Set<UUID> touched) throws SQLException {
            List<FactAnnouncement> all = new ArrayList<>();
            for (UUID id : touched) {
                Proceeding proceeding = book.withId(id).orElseThrow();
                for (BillConcern concern : told.concernsOf(proceeding.occasion())) {
                    telling(proceeding, concern).ifPresent(all::add);
                }
            }
            return all;
        }

        /** All bills that are referred to anew. */
        Set<UUID> concerned() {
            concerned.addAll(naming.meant());
            return concerned;
        }

        private Optional<FactAnnouncement> telling(Proceeding proceeding, BillConcern concern) throws SQLException {
            ProceedingStore room = ROOMS.get(proceeding.occasion().subject());
            Optional<String> elsewhere = room.toldElsewhere(proceeding, concern);
            if (elsewhere.isPresent()) {
                tell(proceeding.occasion().proceeding(), concern, 0, elsewhere.get());
                return Optional.empty();
            }
            Optional<ProceedingFact> deed = room.deed(proceeding, concern, horizon.day(now));
            Optional<Dossier> bill = deed.flatMap(any -> dossiers.withId(concern.dossier()));
            if (bill.isEmpty()) {
                return Optional.empty();
            }
            tell(
                    deed.get().proceeding(),
                    concern,
                    deed.get().number(),
                    deed.get().remembered());
            AddressedFact finding = deed.get().finding(bill.get(), proceeding.page(), horizon, now);
            return Optional.of(FactAnnouncement.of(
                    finding.fact(), bill.get(), watchtower.of(bill.get()).watchesFor(finding), topics));
        }

        private void tell(UUID proceeding, BillConcern concern, int number, String state) throws SQLException {
            concerned.add(concern.dossier());
            told.tell(proceeding, concern.dossier(), number, state);
        }
    }
}
