package mx.vigia.analysis.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.registry.Registrar;
import mx.vigia.analysis.dossier.store.DossierTransaction;
import mx.vigia.analysis.dossier.store.DossierTransactions;
import mx.vigia.analysis.matching.publishing.CanaryAnnouncer;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.topic.Tagger;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Processes polls of sighted bills: parse, fold, match, commit, publish, in this order, each poll as one. While one is
 * published the next may be parsed.
 */
@ApplicationScoped
public class BillIntake {
    private static final int FULL_POLL_RECORDS = 100;
    private static final int MIN_RECORDS_FOR_BYTE_CHECK = 2;

    /**
     * Four times the amount the broker waits for ({@code fetch.min.bytes}): a poll sent because that amount was reached
     * has nothing waiting behind it.
     */
    private static final long FULL_POLL_BYTES = 256 * 1024;

    private final DossierTransactions transactions;
    private final Registrar registrar;
    private final MatchStep matched;
    private final FactAnnouncementRepository announcementRepository;
    private final IntakePriority priority;
    private final Clock clock;
    private final PollProcessor<SightingEvent> polls;
    private final FactPublisher factPublisher = new FactPublisher();

    BillIntake(
            DossierTransactions transactions,
            Tagger tagger,
            MatchStep matched,
            FactAnnouncementRepository announcementRepository,
            PollProcessor.Collaborators collaborators,
            IntakeConfig config,
            IntakePriority priority,
            Clock clock) {
        this.transactions = transactions;
        this.registrar = new Registrar(tagger, IntakeConfig.horizon(config), config.paperWait());
        this.matched = matched;
        this.announcementRepository = announcementRepository;
        this.priority = priority;
        this.clock = clock;
        this.polls = new PollProcessor<>(SightingChannel.CHANNEL, SightingReader::read, this::commit, collaborators);
    }

    /** Returns when every record of the poll is folded and published, or sent to the dead-letter topic. */
    public void process(List<ConsumerRecord<String, byte[]>> poll) {
        priority.runIntake(poll.size(), isFull(poll), () -> polls.process(poll));
    }

    /**
     * Returns when every record of the poll is folded or sent to the dead-letter topic, and the previous poll is
     * published: while this one waits for the broker and the database, the next is folded. The returned stage completes
     * when this poll is published, too.
     */
    CompletionStage<Void> processAhead(List<ConsumerRecord<String, byte[]>> poll) {
        AtomicReference<CompletionStage<Void>> given = new AtomicReference<>();
        priority.runIntake(
                poll.size(), isFull(poll), () -> given.set(factPublisher.begin(polls.processAndAnnounce(poll))));
        return given.get();
    }

    @PreDestroy
    void end() {
        factPublisher.close();
    }

    /**
     * Whether a poll is so large that more records wait behind it; a channel that has caught up gets what arrived since
     * the last poll. A single bill, however long its text, does not count as full.
     */
    static boolean isFull(List<ConsumerRecord<String, byte[]>> poll) {
        return poll.size() >= FULL_POLL_RECORDS
                || poll.size() >= MIN_RECORDS_FOR_BYTE_CHECK
                        && poll.stream()
                                        .mapToLong(ConsumerRecord::serializedValueSize)
                                        .sum()
                                >= FULL_POLL_BYTES;
    }

    private static List<FactAnnouncement> announcementsOf(List<MatchStep.Found> found) {
        return found.stream().flatMap(each -> each.tellings().stream()).toList();
    }

    private PollProcessor.Committed commit(List<SightingEvent> read) {
        Instant now = clock.instant();
        List<SightingEvent> sightings = read.stream()
                .filter(sighting -> !CanaryAnnouncer.isCanary(sighting))
                .toList();
        try (DossierTransaction transaction = transactions.open(sightings, now)) {
            List<ParallelTask<MatchStep.Found>> tasks = sightings.stream()
                    .flatMap(sighting -> registrar.fold(transaction, sighting, now).stream())
                    .map(verdict -> ParallelTask.of(() -> matched.match(verdict).written()))
                    .toList();
            CanaryAnnouncer.save(transaction.jdbc(), read);
            transaction.write();
            List<MatchStep.Found> found = ParallelTask.joinAll(tasks);
            List<FactAnnouncement> events = announcementRepository.save(transaction, announcementsOf(found), now);
            transaction.commit(now);
            return new PollProcessor.Committed(events, () -> matched.recordFound(found, now));
        }
    }
}
