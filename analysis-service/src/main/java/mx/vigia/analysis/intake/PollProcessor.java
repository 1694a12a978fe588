package mx.vigia.analysis.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.platform.kafka.DeadLetterPublisher;
import mx.vigia.platform.kafka.InfrastructureRetry;
import mx.vigia.platform.kafka.InvalidRecordException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Processes the polls of one channel, each as one transaction. A record that makes its poll fail is found by processing
 * each alone, and only that one is sent to the dead-letter topic; infrastructure failures are retried.
 */
final class PollProcessor<S> {
    private static final Logger LOG = Logger.getLogger(PollProcessor.class);
    private static final String ANNOUNCING_SUFFIX = ", telling";
    private final String channel;
    private final Function<byte[], S> reader;
    private final Commit<S> commit;
    private final Collaborators collaborators;

    /** Commits the parsed records in one transaction. */
    @FunctionalInterface
    interface Commit<S> {
        Committed of(List<S> read);
    }

    /** The announcements of committed records, and an action to run after they are published. */
    record Committed(List<FactAnnouncement> tellings, Runnable afterwards) {
        Committed {
            tellings = List.copyOf(tellings);
        }

        static Committed withAnnouncements(List<FactAnnouncement> events) {
            return new Committed(events, () -> {});
        }
    }

    /** The collaborators for dead letters, retries and publishing. */
    record Collaborators(DeadLetterPublisher deadLetters, InfrastructureRetry retry, FactAnnouncer announcer) {}

    PollProcessor(String channel, Function<byte[], S> reader, Commit<S> commit, Collaborators collaborators) {
        this.channel = channel;
        this.reader = reader;
        this.commit = commit;
        this.collaborators = collaborators;
    }

    /** Returns when every record of the poll is processed and published, or sent to the dead-letter topic. */
    void process(List<ConsumerRecord<String, byte[]>> poll) {
        processAndAnnounce(poll).forEach(Runnable::run);
    }

    /**
     * Returns when every record of the poll is processed, or sent to the dead-letter topic. The returned actions must
     * still be run, in order: they publish what was processed, retrying for as long as needed. Records processed again
     * would be no news, and no alert would be sent.
     */
    List<Runnable> processAndAnnounce(List<ConsumerRecord<String, byte[]>> poll) {
        List<ReceivedSighting<S>> readable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : poll) {
            try {
                readable.add(new ReceivedSighting<>(record, reader.apply(record.value())));
            } catch (InvalidRecordException unreadable) {
                sendToDeadLetters(record, unreadable);
            }
        }
        return readable.isEmpty() ? List.of() : processTogether(readable);
    }

    private List<Runnable> processTogether(List<ReceivedSighting<S>> delivered) {
        try {
            return List.of(processDelivered(delivered));
        } catch (InvalidRecordException oneOfThem) {
            LOG.infof("Invalid record in poll, processing singly: records=%d channel=%s", delivered.size(), channel);
            return delivered.stream().flatMap(this::processOne).toList();
        }
    }

    private Stream<Runnable> processOne(ReceivedSighting<S> delivered) {
        try {
            return Stream.of(processDelivered(List.of(delivered)));
        } catch (InvalidRecordException why) {
            sendToDeadLetters(delivered.record(), why);
            return Stream.empty();
        }
    }

    private void sendToDeadLetters(ConsumerRecord<String, byte[]> record, RuntimeException why) {
        collaborators
                .retry()
                .retryUntilRecovered(channel, () -> collaborators.deadLetters().publish(record, why));
    }

    private Runnable processDelivered(List<ReceivedSighting<S>> delivered) {
        List<S> read = delivered.stream().map(ReceivedSighting::sighting).toList();
        List<Committed> committed = new ArrayList<>();
        collaborators
                .retry()
                .retryUntilRecovered(channel, () -> committed.add(InvalidRecords.reject(() -> commit.of(read))));
        return () -> announce(committed.getFirst());
    }

    private void announce(Committed committed) {
        collaborators
                .retry()
                .retryUntilRecovered(
                        channel + ANNOUNCING_SUFFIX,
                        () -> collaborators.announcer().announce(committed.tellings()));
        committed.afterwards().run();
    }
}
