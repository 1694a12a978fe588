package mx.vigia.analysis.intake.followers;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.CorrectionFact;
import mx.vigia.analysis.dossier.registry.RegistrationResult;
import mx.vigia.analysis.dossier.store.DossierTransaction;
import mx.vigia.analysis.dossier.store.DossierTransactions;
import mx.vigia.analysis.intake.MatchStep;
import mx.vigia.analysis.intake.topicediting.ChangedTopicFinder;
import mx.vigia.analysis.intake.topicediting.ReclassifiedBill;
import mx.vigia.analysis.intake.topicediting.TopicEdit;
import mx.vigia.analysis.matching.WatchTopicReader;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.LocalizedName;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Announces, if the person who changed a topic requested it, to watches whose matches changed because of it: for each
 * bill once for each change.
 */
@ApplicationScoped
class TopicChangeAnnouncer {
    private static final Logger LOG = Logger.getLogger(TopicChangeAnnouncer.class);

    private final ChangedTopicFinder changedTopics;
    private final DossierTransactions transactions;
    private final MatchStep matched;
    private final WatchTopicReader watches;
    private final TopicCatalog topics;
    private final FactAnnouncementRepository announcementRepository;
    private final FactAnnouncer announcer;
    private final Clock clock;

    TopicChangeAnnouncer(
            ChangedTopicFinder changedTopics,
            DossierTransactions transactions,
            MatchStep matched,
            WatchTopicReader watches,
            TopicCatalog topics,
            FactAnnouncementRepository announcementRepository,
            FactAnnouncer announcer,
            Clock clock) {
        this.changedTopics = changedTopics;
        this.transactions = transactions;
        this.matched = matched;
        this.watches = watches;
        this.topics = topics;
        this.announcementRepository = announcementRepository;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Processes pending changes; facts that cannot be published now are published by the sweep of unannounced facts.
     */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            while (watches.read() && step()) {}
        } catch (StoreException | BrokerUnavailableException e) {
            LOG.warnf("Topic-change announcer paused, retrying: %s", e.getMessage());
        }
    }

    private boolean step() {
        Optional<ChangedTopicFinder.PendingBills> owed = changedTopics.next();
        if (owed.isPresent()) {
            announcer.announce(saveAnnouncements(owed.get()));
        }
        return owed.isPresent();
    }

    private List<FactAnnouncement> saveAnnouncements(ChangedTopicFinder.PendingBills owed) {
        try {
            return saveTogether(owed);
        } catch (UncheckedIOException | IllegalArgumentException someUnreadable) {
            List<FactAnnouncement> readable = new ArrayList<>();
            for (ChangedTopicFinder.PendingBills one : owed.oneByOne()) {
                readable.addAll(saveOneByOne(one));
            }
            return readable;
        }
    }

    private List<FactAnnouncement> saveOneByOne(ChangedTopicFinder.PendingBills one) {
        try {
            return saveTogether(one);
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            LOG.errorf(unreadable, "Bill unreadable, topic change not announced yet: bills=%s", one.bills());
            changedTopics.postpone(one);
            return List.of();
        }
    }

    private List<FactAnnouncement> saveTogether(ChangedTopicFinder.PendingBills owed) {
        Instant now = clock.instant();
        try (DossierTransaction transaction = transactions.openForDossiers(owed.bills(), now)) {
            List<Dossier> held = owed.bills().stream()
                    .flatMap(id -> transaction.bill(id).stream())
                    .filter(bill -> transaction.isAtRevision(bill.id(), bill.revision()))
                    .toList();
            List<FactAnnouncement> found = changedTopics.movedAmong(transaction.jdbc(), owed, held).stream()
                    .flatMap(this::announcementsOf)
                    .toList();
            List<FactAnnouncement> events = announcementRepository.save(transaction.jdbc(), found, now);
            transaction.commit(now);
            return events;
        }
    }

    private Stream<FactAnnouncement> announcementsOf(ReclassifiedBill moved) {
        TopicEdit edit = moved.edit();
        ManualEditSignature by =
                new ManualEditSignature(new UUID(0, edit.id()), edit.author(), edit.at(), edit.reason(), null);
        var addressed =
                CorrectionFact.ofTopics(moved.before(), moved.after(), Long.toString(edit.id()), by, this::namedTopic);
        return matched.announcementsOf(
                new RegistrationResult.Changed(moved.before(), moved.after(), List.of(addressed)));
    }

    /** Returns the name of a topic; for one that no longer exists, its id. */
    private LocalizedName namedTopic(String topic) {
        return topics.findById(topic)
                .map(known -> new LocalizedName(known.es(), known.en()))
                .orElseGet(() -> new LocalizedName(topic, topic));
    }
}
