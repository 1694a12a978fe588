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
import mx.vigia.analysis.bill.proceeding.Concern;
import mx.vigia.analysis.bill.proceeding.Hearing;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingBook;
import mx.vigia.analysis.bill.proceeding.ProceedingSighted;
import mx.vigia.analysis.bill.proceeding.Subject;
import mx.vigia.analysis.bill.proceeding.ToldBook;
import mx.vigia.analysis.bill.proceeding.Word;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Deed;
import mx.vigia.analysis.dossier.fact.Finding;
import mx.vigia.analysis.dossier.fact.Horizon;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.dossier.store.Held;
import mx.vigia.analysis.linking.actor.ActorBook;
import mx.vigia.analysis.linking.chamber.DebateKeeping;
import mx.vigia.analysis.linking.chamber.MeetingKeeping;
import mx.vigia.analysis.linking.chamber.VoteKeeping;
import mx.vigia.analysis.linking.mention.Keeping;
import mx.vigia.analysis.linking.mention.Naming;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.matching.publishing.FactLedger;
import mx.vigia.analysis.matching.publishing.Telling;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.kafka.InvalidRecordException;

/** Keeps proceedings, links them to bills, and makes the facts that come of it: one transaction at a time over all replicas. */
@ApplicationScoped
public class Proceedings {
    private static final Map<Subject, Keeping> ROOMS = Map.of(
            Subject.VOTE, new VoteKeeping(),
            Subject.MEETING, new MeetingKeeping(),
            Subject.DEBATE, new DebateKeeping());

    private final DataSource database;
    private final Dossiers dossiers;
    private final Watchtower watchtower;
    private final TopicCatalog topics;
    private final FactLedger ledger;
    private final Horizon horizon;
    private final Clock clock;

    Proceedings(
            DataSource database,
            Dossiers dossiers,
            Watchtower watchtower,
            TopicCatalog topics,
            FactLedger ledger,
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
    List<Telling> committed(List<ProceedingSighted> sightings) throws SQLException {
        return inOneTransaction(desk -> desk.heard(sightings));
    }

    /** Links what was waiting for these bills, and gives what is to be told once it is committed. */
    public List<Telling> committed(Collection<Dossier> bills, Reached reached) throws SQLException {
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

    private List<Telling> inOneTransaction(Doing doing) throws SQLException {
        try (Connection transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                Desk desk = new Desk(transaction);
                Set<UUID> touched = new LinkedHashSet<>(doing.at(desk));
                touched.addAll(desk.naming.named(touched));
                List<Telling> found = desk.tellings(touched);
                Held.bills(transaction, desk.concerned());
                List<Telling> tellings = ledger.enter(transaction, found, desk.now);
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
        private final ProceedingBook book;
        private final Naming naming;
        private final ToldBook told;
        private final ActorBook actors;
        private final Instant now = clock.instant();
        private final Set<UUID> concerned = new HashSet<>();

        Desk(Connection transaction) throws SQLException {
            this.transaction = transaction;
            this.book = new ProceedingBook(transaction);
            this.naming = new Naming(transaction, book);
            this.told = new ToldBook(transaction);
            this.actors = new ActorBook(transaction);
        }

        Set<UUID> heard(List<ProceedingSighted> sightings) throws SQLException {
            Set<UUID> news = new LinkedHashSet<>();
            for (ProceedingSighted sighting : sightings) {
                switch (book.hear(sighting)) {
                    case Hearing.Echo() -> {}
                    case Hearing.Contradiction(var why) -> throw new InvalidRecordException(why);
                    case Hearing.News() -> news.add(kept(sighting));
                }
            }
            return news;
        }

        private UUID kept(ProceedingSighted sighting) throws SQLException {
            List<Word> words = book.wordsOf(sighting.id());
            naming.note(sighting.id());
            Proceeding now =
                    ROOMS.get(sighting.subject()).folded(sighting.id(), sighting.site(), words, sighting.silent());
            book.keep(sighting, now, this.now);
            naming.enter(now);
            actors.enter(now, words);
            return sighting.id();
        }

        List<Telling> tellings(Set<UUID> touched) throws SQLException {
            List<Telling> all = new ArrayList<>();
            for (UUID id : touched) {
                Proceeding proceeding = book.withId(id).orElseThrow();
                for (Concern concern : told.concernsOf(proceeding.occasion())) {
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

        private Optional<Telling> telling(Proceeding proceeding, Concern concern) throws SQLException {
            Keeping room = ROOMS.get(proceeding.occasion().subject());
            Optional<String> elsewhere = room.toldElsewhere(proceeding, concern);
            if (elsewhere.isPresent()) {
                tell(proceeding.occasion().proceeding(), concern, 0, elsewhere.get());
                return Optional.empty();
            }
            Optional<Deed> deed = room.deed(proceeding, concern, horizon.day(now));
            Optional<Dossier> bill = deed.flatMap(any -> dossiers.withId(concern.dossier()));
            if (bill.isEmpty()) {
                return Optional.empty();
            }
            tell(
                    deed.get().proceeding(),
                    concern,
                    deed.get().number(),
                    deed.get().remembered());
            Finding finding = deed.get().finding(bill.get(), proceeding.page(), horizon, now);
            return Optional.of(Telling.of(
                    finding.fact(), bill.get(), watchtower.of(bill.get()).watchesFor(finding), topics));
        }

        private void tell(UUID proceeding, Concern concern, int number, String state) throws SQLException {
            concerned.add(concern.dossier());
            told.tell(proceeding, concern.dossier(), number, state);
        }
    }
}
