package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
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
import mx.vigia.analysis.bill.proceeding.AnnouncedProceedingRepository;
import mx.vigia.analysis.bill.proceeding.BillConcern;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.bill.proceeding.ProceedingRepository;
import mx.vigia.analysis.bill.proceeding.ProceedingSightingEvent;
import mx.vigia.analysis.bill.proceeding.ProceedingUpdateResult;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.ProceedingFact;
import mx.vigia.analysis.dossier.store.DossierLocks;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.dossier.store.LastChangeWriter;
import mx.vigia.analysis.linking.actor.ActorRepository;
import mx.vigia.analysis.linking.chamber.DebateStore;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingStore;
import mx.vigia.analysis.linking.chamber.VoteStore;
import mx.vigia.analysis.linking.meeting.MeetingCopyRepository;
import mx.vigia.analysis.linking.mention.MentionLinker;
import mx.vigia.analysis.linking.mention.ProceedingStore;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.matching.publishing.WaitingFactRepository;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.store.Jdbc;

/**
 * Stores proceedings, links them to bills, and makes the resulting facts: one transaction at a time over all replicas.
 */
@ApplicationScoped
public class ProceedingIntake {
    private final Map<ProceedingKind, ProceedingStore> stores;
    private final Jdbc database;
    private final DossierRepository dossiers;
    private final Watchtower watchtower;
    private final TopicCatalog topics;
    private final FactAnnouncementRepository announcementRepository;
    private final AlertHorizon horizon;
    private final Clock clock;

    ProceedingIntake(
            Jdbc database,
            DossierRepository dossiers,
            Watchtower watchtower,
            DossierTagger tagger,
            TopicCatalog topics,
            FactAnnouncementRepository announcementRepository,
            IntakeConfig config,
            Clock clock) {
        this.stores = Map.of(
                ProceedingKind.VOTE, new VoteStore(),
                ProceedingKind.MEETING, new MeetingStore(tagger),
                ProceedingKind.DEBATE, new DebateStore());
        this.database = database;
        this.dossiers = dossiers;
        this.watchtower = watchtower;
        this.topics = topics;
        this.announcementRepository = announcementRepository;
        this.horizon = IntakeConfig.horizon(config);
        this.clock = clock;
    }

    /**
     * Processes sightings, and returns what is to be announced after the commit. A meeting that was called and
     * cancelled meanwhile is announced as both: what is stated of one proceeding is processed step by step.
     */
    List<FactAnnouncement> commit(List<ProceedingSightingEvent> sightings) {
        List<FactAnnouncement> announcements = new ArrayList<>();
        for (List<ProceedingSightingEvent> step : steps(sightings)) {
            announcements.addAll(inTransaction(intakeTransaction -> intakeTransaction.processAll(step)));
        }
        return announcements;
    }

    /** Divides sightings, in their order, so that no part has two of one proceeding. */
    private static List<List<ProceedingSightingEvent>> steps(List<ProceedingSightingEvent> sightings) {
        List<List<ProceedingSightingEvent>> steps = new ArrayList<>();
        Set<UUID> known = new HashSet<>();
        for (ProceedingSightingEvent sighting : sightings) {
            if (steps.isEmpty() || known.contains(sighting.id())) {
                steps.add(new ArrayList<>());
                known.clear();
            }
            known.add(sighting.id());
            steps.getLast().add(sighting);
        }
        return steps;
    }

    /** Links mentions waiting for these bills, and returns what is to be announced after the commit. */
    public List<FactAnnouncement> commit(Collection<Dossier> bills, ProgressMarker reached) {
        return inTransaction(intakeTransaction -> {
            Set<UUID> naming = intakeTransaction.naming.save(bills);
            reached.mark(intakeTransaction.transaction);
            return naming;
        });
    }

    /** Marks progress within the transaction. */
    @FunctionalInterface
    public interface ProgressMarker {
        void mark(Jdbc transaction);
    }

    /** An action that returns the proceedings to be relinked. */
    @FunctionalInterface
    private interface IntakeAction {
        Set<UUID> execute(IntakeTransaction intakeTransaction);
    }

    private List<FactAnnouncement> inTransaction(IntakeAction doing) {
        return database.inTransaction(transaction -> {
            IntakeTransaction intakeTransaction = new IntakeTransaction(transaction);
            Set<UUID> touched = new LinkedHashSet<>(doing.execute(intakeTransaction));
            touched.addAll(intakeTransaction.naming.resolveAll(touched));
            DossierLocks.lockBills(transaction, intakeTransaction.concernedBills(touched));
            List<FactAnnouncement> found = intakeTransaction.announcementsFor(touched);
            List<FactAnnouncement> saved = announcementRepository.save(transaction, found, intakeTransaction.now);
            LastChangeWriter.write(
                    transaction, found.stream().map(FactAnnouncement::fact).toList(), intakeTransaction.now);
            return saved;
        });
    }

    /** The state of one transaction. */
    private final class IntakeTransaction {
        private final Jdbc transaction;
        private final ProceedingRepository proceedings;
        private final MentionLinker naming;
        private final AnnouncedProceedingRepository announcedProceedings;
        private final ActorRepository actors;
        private final Instant now = clock.instant();

        IntakeTransaction(Jdbc transaction) {
            this.transaction = transaction;
            this.proceedings = new ProceedingRepository(transaction);
            this.naming = new MentionLinker(transaction, proceedings);
            this.announcedProceedings = new AnnouncedProceedingRepository(transaction);
            this.actors = new ActorRepository(transaction);
        }

        Set<UUID> processAll(List<ProceedingSightingEvent> sightings) {
            Set<UUID> news = new LinkedHashSet<>();
            for (ProceedingSightingEvent sighting : sightings) {
                switch (proceedings.process(sighting)) {
                    case ProceedingUpdateResult.Echo() -> {}
                    case ProceedingUpdateResult.Contradiction(var why) -> throw new InvalidRecordException(why);
                    case ProceedingUpdateResult.News() -> news.add(save(sighting));
                }
            }
            return news;
        }

        private UUID save(ProceedingSightingEvent sighting) {
            List<ProceedingPageStatement> words = proceedings.findStatements(sighting.id());
            naming.note(sighting.id());
            Proceeding now =
                    stores.get(sighting.subject()).fold(sighting.id(), sighting.site(), words, sighting.silent());
            proceedings.save(sighting, now, this.now);
            naming.save(now);
            saveCopies(now, words);
            actors.save(now, words);
            return sighting.id();
        }

        /** Decides which meetings are copies of others, and stores the actors of those of which that changed. */
        private void saveCopies(Proceeding now, List<ProceedingPageStatement> words) {
            ProceedingOccasion occasion = now.occasion();
            if (occasion.subject() == ProceedingKind.MEETING) {
                Meeting meeting = Meeting.of(occasion.proceeding(), occasion.site(), words);
                for (UUID changed : new MeetingCopyRepository(transaction).update(meeting, words)) {
                    actors.save(proceedings.findById(changed).orElseThrow(), proceedings.findStatements(changed));
                }
            }
        }

        /**
         * Returns the announcements about all bills but those that wait: with the end of its wait a bill changes, and
         * its proceedings are announced then.
         */
        List<FactAnnouncement> announcementsFor(Set<UUID> touched) {
            List<FactAnnouncement> all = new ArrayList<>();
            for (UUID id : touched) {
                Proceeding proceeding = proceedings.findById(id).orElseThrow();
                List<BillConcern> concerns = announcedProceedings.findConcerns(proceeding.occasion());
                Set<UUID> waiting = WaitingFactRepository.findWaiting(
                        transaction, concerns.stream().map(BillConcern::dossier).toList());
                concerns.stream()
                        .filter(concern -> !waiting.contains(concern.dossier()))
                        .forEach(concern -> announcementFor(proceeding, concern).ifPresent(all::add));
            }
            return all;
        }

        /** Returns all bills that these proceedings concern, or to which something was linked. */
        Set<UUID> concernedBills(Set<UUID> touched) {
            Set<UUID> bills = new HashSet<>(naming.linkedBills());
            for (UUID id : touched) {
                announcedProceedings
                        .findConcerns(proceedings.findById(id).orElseThrow().occasion())
                        .forEach(concern -> bills.add(concern.dossier()));
            }
            return bills;
        }

        private Optional<FactAnnouncement> announcementFor(Proceeding proceeding, BillConcern concern) {
            ProceedingStore proceedingStore = stores.get(proceeding.occasion().subject());
            Optional<String> elsewhere = proceedingStore.announcedElsewhere(proceeding, concern);
            if (elsewhere.isPresent()) {
                announce(proceeding.occasion().proceeding(), concern, 0, elsewhere.get());
                return Optional.empty();
            }
            Optional<ProceedingFact> deed = proceedingStore.buildFact(proceeding, concern, horizon.day(now));
            Optional<Dossier> bill = deed.flatMap(any -> dossiers.findById(concern.dossier()));
            if (bill.isEmpty()) {
                return Optional.empty();
            }
            ProceedingFact stated = deed.get();
            announce(stated.proceeding(), concern, stated.number(), stated.remembered());
            AddressedFact addressed = stated.toAddressedFact(bill.get(), proceeding.page(), horizon, now);
            return Optional.of(FactAnnouncement.of(
                    addressed.fact(), bill.get(), watchtower.of(bill.get()).watchesFor(addressed), topics));
        }

        private void announce(UUID proceeding, BillConcern concern, int number, String state) {
            announcedProceedings.save(proceeding, concern.dossier(), number, state);
        }
    }
}
