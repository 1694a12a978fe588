package mx.vigia.analysis.intake;

import java.sql.SQLException;
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
 * Takes the polls of one channel, each as one transaction. A record that spoils its poll is found by taking each alone,
 * and only that one is laid aside; a failure of the house is waited out.
 */
final class PollProcessor<S> {
    private static final Logger LOG = Logger.getLogger(PollProcessor.class);
    private static final String ANNOUNCING_SUFFIX = ", telling";
    private final String channel;
    private final Function<byte[], S> reader;
    private final Commit<S> commit;
    private final Collaborators hands;

    /** Makes what was read true in one transaction. */
    @FunctionalInterface
    interface Commit<S> {
        Committed of(List<S> read) throws SQLException;
    }

    /** What is to be told of what was made true, and what is to be done once it was told. */
    record Committed(List<FactAnnouncement> tellings, Runnable afterwards) {
        Committed {
            tellings = List.copyOf(tellings);
        }

        static Committed withAnnouncements(List<FactAnnouncement> tellings) {
            return new Committed(tellings, () -> {});
        }
    }

    /** Who lays aside, waits and tells. */
    record Collaborators(DeadLetterPublisher deadLetters, InfrastructureRetry retry, FactAnnouncer announcer) {}

    PollProcessor(String channel, Function<byte[], S> reader, Commit<S> commit, Collaborators hands) {
        this.channel = channel;
        this.reader = reader;
        this.commit = commit;
        this.hands = hands;
    }

    /** Returns when every record of the poll is taken and told, or laid aside. */
    void process(List<ConsumerRecord<String, byte[]>> poll) {
        processAndAnnounce(poll).forEach(Runnable::run);
    }

    /**
     * Returns when every record of the poll is taken, or laid aside. What comes back is still to be done, in its order: it tells what was taken, for as long as that takes. Taken
     * again it would be no news, and nobody would be told.
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
            LOG.infof("one of %d records of %s spoils the rest, so each is taken alone", delivered.size(), channel);
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
        hands.retry().retryUntilRecovered(channel, () -> hands.deadLetters().publish(record, why));
    }

    private Runnable processDelivered(List<ReceivedSighting<S>> delivered) {
        List<S> read = delivered.stream().map(ReceivedSighting::sighting).toList();
        List<Committed> committed = new ArrayList<>();
        hands.retry().retryUntilRecovered(channel, () -> committed.add(InvalidRecords.reject(() -> commit.of(read))));
        return () -> announce(committed.getFirst());
    }

    private void announce(Committed committed) {
        hands.retry()
                .retryUntilRecovered(
                        channel + ANNOUNCING_SUFFIX, () -> hands.announcer().announce(committed.tellings()));
        committed.afterwards().run();
    }
}
